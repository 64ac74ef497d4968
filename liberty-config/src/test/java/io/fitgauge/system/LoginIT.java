package io.fitgauge.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginIT {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @Test
    void theRightPasswordAnswersTokensTheTenantAndTheRole() {
        JsonNode session = Tenant.ACME.login().json();

        assertThat(session.get("tokenType").asText()).isEqualTo("Bearer");
        assertThat(session.get("expiresIn").asInt()).isEqualTo(600);
        assertThat(session.at("/tenant/slug").asText()).isEqualTo("acme");
        assertThat(session.at("/tenant/name").asText()).isEqualTo("Acme");
        assertThat(session.at("/tenant/kind").asText()).isEqualTo("CLIENT");
        assertThat(session.at("/roles/0").asText()).isEqualTo("TENANT_ADMIN");
        assertThat(claims(session.get("accessToken").asText()).get("tenant").asText())
                .isEqualTo(session.at("/tenant/id").asText());
    }

    @Test
    void aWrongPasswordAnUnknownPersonAndAnUnknownTenantAreAnsweredAlike() {
        Answer wrong = login("acme", "admin@acme.example", "not-the-password");
        Answer unknownPerson = login("acme", "nobody@acme.example", "not-the-password");
        Answer unknownTenant = login("nowhere", "admin@acme.example", "not-the-password");
        Answer elsewhere = login("globex", "admin@acme.example", "for-tests-only-acme");

        wrong.isProblem(401);
        assertThat(List.of(unknownPerson.text(), unknownTenant.text(), elsewhere.text()))
                .containsOnly(wrong.text());
    }

    @Test
    void aLoginWithoutItsFieldsNamesThem() {
        Client.post(Client.API + "/auth/login", "{}")
                .blames("/tenant")
                .blames("/email")
                .blames("/password");
    }

    @Test
    void aRefreshTokenRenewsOnceAndEndsItsFamilyWhenItIsSentAgain() {
        String first = refreshToken(Tenant.ACME.login());
        Answer renewed = renew(first).is(200);
        String second = refreshToken(renewed);

        assertThat(second).isNotEqualTo(first);
        authorized("Bearer " + renewed.json().get("accessToken").asText()).is(200);
        renew(first).isProblem(401);
        renew(second).isProblem(401);
    }

    @Test
    void logoutEndsTheAccessTokensOfTheSessionWithinSeconds() {
        Answer left = Tenant.ACME.login();
        Answer kept = Tenant.ACME.login();
        authorized(bearer(left)).is(200);

        Client.post(Client.API + "/auth/logout", renewal(refreshToken(left))).is(204);

        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(5))
                .until(() -> authorized(bearer(left)).status() == 401);
        authorized(bearer(kept)).is(200);
    }

    private static String bearer(Answer login) {
        return "Bearer " + login.json().get("accessToken").asText();
    }

    @Test
    void logoutEndsTheSessionAndNoOther() {
        String left = refreshToken(Tenant.ACME.login());
        String kept = refreshToken(Tenant.ACME.login());

        Client.post(Client.API + "/auth/logout", renewal(left)).is(204);

        renew(left).isProblem(401);
        renew(kept).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer x", "Bearer a.b.c", "Basic YWNtZTphY21l", "bearer ", "Token x"})
    void whatIsNoTokenIsAProblem(String authorization) {
        authorized(authorization).isProblem(401);
    }

    @Test
    void noTokenAtAllIsAProblemThatSaysHowToAuthenticate() {
        Answer answer = Client.get(Client.API + "/accounts").isProblem(401);

        assertThat(answer.header("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void aTokenWithoutAnAlgorithmIsRefused() {
        String payload = payload(Tenant.ACME.token());

        refused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload + ".");
    }

    @Test
    void aChangedTokenIsRefused() {
        String[] own = Tenant.ACME.token().split("\\.");
        String foreign = payload(Tenant.GLOBEX.token());
        char last = own[2].charAt(10);
        String broken = own[2].substring(0, 10) + (last == 'A' ? 'B' : 'A') + own[2].substring(11);

        refused(own[0] + "." + foreign + "." + own[2]);
        refused(own[0] + "." + own[1] + "." + broken);
        refused(own[0] + "." + own[1] + ".");
    }

    @Test
    void aTokenWithAnEarlierOrLaterEndIsRefused() {
        String[] own = Tenant.ACME.token().split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(own[1]), UTF_8);

        refused(own[0] + "." + encoded(claims.replaceAll("\"exp\":\\d+", "\"exp\":1")) + "." + own[2]);
        refused(own[0] + "." + encoded(claims.replaceAll("\"exp\":\\d+", "\"exp\":99999999999")) + "." + own[2]);
    }

    @Test
    void aTokenSignedByAnotherKeyOfTheSameNameIsRefused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair strange = generator.generateKeyPair();
        String[] own = Tenant.ACME.token().split("\\.");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(strange.getPrivate());
        signature.update((own[0] + "." + own[1]).getBytes(UTF_8));

        refused(own[0] + "." + own[1] + "." + BASE64.encodeToString(signature.sign()));
    }

    /** The old trick: the public key, which everybody may know, taken for a shared secret. */
    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws Exception {
        JsonNode key = Client.parse(Files.readString(
                        Path.of(System.getProperty("fitgauge.server"), "workarea", "fitgauge-jwks.json")))
                .at("/keys/0");
        byte[] der = KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")))
                .getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END PUBLIC KEY-----";
        String header = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\""
                + key.path("kid").asText() + "\"}");
        String signed = header + "." + payload(Tenant.ACME.token());

        for (byte[] secret : List.of(der, pem.getBytes(UTF_8), (pem + "\n").getBytes(UTF_8))) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            refused(signed + "." + BASE64.encodeToString(mac.doFinal(signed.getBytes(UTF_8))));
        }
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.get(name).asText()));
    }

    private static Answer login(String tenant, String email, String password) {
        return Client.post(
                Client.API + "/auth/login",
                "{\"tenant\":\"%s\",\"email\":\"%s\",\"password\":\"%s\"}".formatted(tenant, email, password));
    }

    private static Answer renew(String token) {
        return Client.post(Client.API + "/auth/refresh", renewal(token));
    }

    private static String renewal(String token) {
        return "{\"refreshToken\":\"" + token + "\"}";
    }

    private static String refreshToken(Answer session) {
        return session.json().get("refreshToken").asText();
    }

    private static Answer authorized(String authorization) {
        return Client.get(Client.API + "/accounts", "Authorization", authorization);
    }

    private static void refused(String token) {
        authorized("Bearer " + token).isProblem(401);
    }

    private static String payload(String token) {
        return token.split("\\.")[1];
    }

    private static JsonNode claims(String token) {
        return Client.parse(new String(Base64.getUrlDecoder().decode(payload(token)), UTF_8));
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }
}
