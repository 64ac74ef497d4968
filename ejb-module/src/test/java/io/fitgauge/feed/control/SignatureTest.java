package io.fitgauge.feed.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Against the library that the specification's authors publish. */
class SignatureTest {

    private static final String BODY = "{\"type\":\"icp.published\",\"data\":{\"why\":\"Größer – \uD83D\uDE80\"}}";

    private final UUID id = UUID.randomUUID();
    private final Instant now = Instant.now(); // the library asks the machine
    private final String secret = Signature.secret();

    @Test
    void thePublishedLibraryTakesIt() throws Exception {
        new Webhook(secret).verify(BODY, headers(Signature.of(List.of(secret), id, now, BODY)));
    }

    @Test
    void itIsTheSameAsThatOfTheLibrary() throws Exception {
        assertThat(Signature.of(List.of(secret), id, now, BODY))
                .isEqualTo(new Webhook(secret).sign(id.toString(), now.getEpochSecond(), BODY));
    }

    @Test
    void ofTwoSecretsEitherIsEnough() {
        String other = Signature.secret();
        Map<String, List<String>> headers = headers(Signature.of(List.of(other, secret), id, now, BODY));

        assertThat(List.of(secret, other))
                .allSatisfy(one -> assertThatCode(() -> new Webhook(one).verify(BODY, headers))
                        .doesNotThrowAnyException());
    }

    @Test
    void anotherSecretOrBodyOrTimeIsNotTaken() {
        Map<String, List<String>> headers = headers(Signature.of(List.of(secret), id, now, BODY));

        assertThatExceptionOfType(WebhookVerificationException.class)
                .isThrownBy(() -> new Webhook(Signature.secret()).verify(BODY, headers));
        assertThatExceptionOfType(WebhookVerificationException.class)
                .isThrownBy(() -> new Webhook(secret).verify(BODY + " ", headers));
        String old = Signature.of(List.of(secret), id, now.minusSeconds(1), BODY);
        assertThatExceptionOfType(WebhookVerificationException.class)
                .isThrownBy(() -> new Webhook(secret).verify(BODY, headers(old)));
    }

    @Test
    void aSecretIsThirtyTwoRandomBytes() {
        assertThat(secret).startsWith("whsec_").isNotEqualTo(Signature.secret());
        assertThat(Base64.getDecoder().decode(secret.substring(6))).hasSize(32);
    }

    private Map<String, List<String>> headers(String signature) {
        return Map.of(
                "webhook-id", List.of(id.toString()),
                "webhook-timestamp", List.of(Long.toString(now.getEpochSecond())),
                "webhook-signature", List.of(signature));
    }
}
