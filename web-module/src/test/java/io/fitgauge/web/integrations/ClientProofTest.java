package io.fitgauge.web.integrations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fitgauge.identity.boundary.TokenError;
import io.fitgauge.identity.boundary.TokenRefused;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientProofTest {

    @Test
    void comesByBasicPercentDecoded() {
        assertThat(proof(basic("a%3Ab:p+%C3%A9%25"), "")).isEqualTo(new ClientProof("a:b", "p é%"));
        assertThat(proof("bAsIc " + encoded("id:se:cret"), "")).isEqualTo(new ClientProof("id", "se:cret"));
    }

    @Test
    void comesInTheBody() {
        assertThat(proof(null, "client_id=id&client_secret=s%2Bx")).isEqualTo(new ClientProof("id", "s+x"));
    }

    @Test
    void theIdMayBeSaidTwiceButNotTheSecret() {
        assertThat(proof(basic("id:x"), "client_id=id")).isEqualTo(new ClientProof("id", "x"));

        refused(TokenError.INVALID_REQUEST, () -> proof(basic("id:x"), "client_id=id&client_secret=x"));
        refused(TokenError.INVALID_REQUEST, () -> proof(basic("id:x"), "client_id=other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic !", "Basic eA==", "Bearer x", "Digest x"})
    void anotherHeaderIsNoProof(String header) {
        refused(TokenError.INVALID_CLIENT, () -> proof(header, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "client_id=id",
                "client_secret=x",
                "client_id=id&client_secret=",
                "client_id=&client_secret=x"
            })
    void halfAProofIsNone(String body) {
        refused(TokenError.INVALID_CLIENT, () -> proof(null, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1&a=1", "a=%zz", "a=%E9%", "scope=&scope="})
    void aDamagedFormIsRefused(String body) {
        refused(TokenError.INVALID_REQUEST, () -> proof(null, body));
    }

    @Test
    void onlyAFormIsAForm() {
        refused(TokenError.INVALID_REQUEST, () -> Form.read("{}".getBytes(UTF_8), MediaType.APPLICATION_JSON_TYPE));
        refused(TokenError.INVALID_REQUEST, () -> Form.read(new byte[0], null));
        assertThat(Form.read(
                                "a=1&unknown&b=".getBytes(UTF_8),
                                new MediaType("application", "x-www-form-urlencoded", "UTF-8"))
                        .parameters())
                .containsOnlyKeys("a");
    }

    private static ClientProof proof(@Nullable String header, String body) {
        return ClientProof.of(header, Form.read(body.getBytes(UTF_8), MediaType.APPLICATION_FORM_URLENCODED_TYPE));
    }

    private static String basic(String pair) {
        return "Basic " + encoded(pair);
    }

    private static String encoded(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    private static void refused(TokenError error, ThrowingCallable call) {
        assertThat(catchThrowableOfType(TokenRefused.class, call).error()).isEqualTo(error);
    }
}
