package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.util.Base64URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** API clients, as an administrator keeps them. */
class ApiClientsIT {

    private static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");

    @Test
    void theSecretIsToldOnceAndNeverAgain() throws NoSuchAlgorithmException {
        String key = UUID.randomUUID().toString();
        String draft = ApiClient.draft("accounts:read");
        Answer made = ACME.post("/api-clients", draft, "Idempotency-Key", key).is(201);
        String secret = made.json().get("clientSecret").asText();

        Answer again = ACME.post("/api-clients", draft, "Idempotency-Key", key).is(201);

        assertThat(again.id()).isEqualTo(made.id());
        assertThat(again.json().has("clientSecret")).isFalse();
        assertThat(again.json().get("clientId")).isEqualTo(made.json().get("clientId"));
        assertThat(ACME.get(made.header("Location").orElseThrow()).is(200).text())
                .doesNotContain(secret);
        assertThat(ACME.get("/api-clients?limit=200").is(200).text()).doesNotContain(secret);
        assertThat(ACME.get("/audit?limit=200").is(200).text())
                .contains("api_client_secret")
                .doesNotContain(secret, hash(secret));
    }

    private static String hash(String secret) throws NoSuchAlgorithmException {
        return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)))
                .toString();
    }

    @Test
    void scopesAreOfAClosedList() {
        ACME.post("/api-clients", ApiClient.draft("accounts:read", "everything"))
                .blames("/scopes/1");
        ACME.post("/api-clients", "{\"name\":\"None\",\"scopes\":[]}").blames("/scopes");
        ACME.post(
                        "/api-clients",
                        "{\"name\":\"x\",\"scopes\":[\"accounts:read\"],\"expiresAt\":\"2020-01-01T00:00:00Z\"}")
                .blames("/expiresAt");
    }

    @Test
    void tokensEndWithinSecondsWhenItMayDoSomethingElse() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read", "deals:read");
        String token = client.token();

        Answer changed = change(client, "{\"scopes\":[\"accounts:read\"]}");

        isRefusedSoon(client, token);
        assertThat(client.asksByBasic(GRANT).is(200).json().get("scope").asText())
                .isEqualTo("accounts:read");
        assertThat(changed.json().get("scopes").toString()).isEqualTo("[\"accounts:read\"]");
    }

    @Test
    void aNewNameEndsNothing() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read");
        String token = client.token();

        change(client, "{\"name\":\"Renamed\"}");
        ApiClient other = ApiClient.madeBy(ACME, "accounts:read");
        String ended = other.token();
        change(other, "{\"status\":\"BLOCKED\"}");
        isRefusedSoon(other, ended);

        client.get(token, "/accounts").is(200);
    }

    @Test
    void aBlockedClientIsRefusedWithinSecondsAndComesBack() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read");
        String token = client.token();

        change(client, "{\"status\":\"BLOCKED\"}");

        isRefusedSoon(client, token);
        client.asksByBasic(GRANT).is(401);
        change(client, "{\"status\":\"ACTIVE\"}");
        client.get(client.token(), "/accounts").is(200);
    }

    @Test
    void aRemovedClientIsRefusedWithinSeconds() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read");
        String token = client.token();

        ACME.delete(client.path(), "If-Match", ACME.get(client.path()).etag()).is(204);

        isRefusedSoon(client, token);
        client.asksByBasic(GRANT).is(401);
        ACME.get(client.path()).isProblem(404);
    }

    @Test
    void aTokenDoesNotOutliveItsClient() {
        Answer made = ACME.post(
                        "/api-clients",
                        "{\"name\":\"Short\",\"scopes\":[\"accounts:read\"],\"expiresAt\":\""
                                + Instant.now().plusSeconds(30) + "\"}")
                .is(201);
        JsonNode token = ApiClient.of(made).asksByBasic(GRANT).is(200).json();

        assertThat(token.get("expires_in").asInt()).isBetween(1, 30);
    }

    @Test
    void aNewSecretOverlapsTheOldOne() {
        ApiClient old = ApiClient.madeBy(ACME, "accounts:read");
        Answer rotated = ACME.post(old.path() + "/secrets", "{}").is(201);
        ApiClient young = ApiClient.of(rotated);

        assertThat(young.clientId()).isEqualTo(old.clientId());
        assertThat(young.secret()).isNotEqualTo(old.secret());
        assertThat(rotated.json().get("secrets")).hasSize(2);
        assertThat(Instant.parse(rotated.json().at("/secrets/1/validUntil").asText()))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(23)), Instant.now().plus(Duration.ofHours(25)));
        old.asksByBasic(GRANT).is(200);
        young.asksByBasic(GRANT).is(200);
        ACME.post(old.path() + "/secrets", "{}").isProblem(409);
    }

    @Test
    void aSecretThatLeakedEndsAtOnceWithItsTokens() {
        ApiClient old = ApiClient.madeBy(ACME, "accounts:read");
        ApiClient young = ApiClient.of(ACME.post(old.path() + "/secrets", "{}").is(201));
        String leaked = old.token();
        String kept = young.token();
        Answer read = ACME.get(old.path());

        ACME.delete(old.path() + "/secrets/" + read.json().at("/secrets/1/id").asText(), "If-Match", read.etag())
                .is(204);

        old.asksByBasic(GRANT).is(401);
        isRefusedSoon(old, leaked);
        young.get(kept, "/accounts").is(200);
        ApiClient newest =
                ApiClient.of(ACME.post(old.path() + "/secrets", "{\"previousValidUntil\":\"2020-01-01T00:00:00Z\"}")
                        .is(201));
        young.asksByBasic(GRANT).is(401);
        isRefusedSoon(young, kept);
        newest.asksByBasic(GRANT).is(200);
    }

    @Test
    void whenItWasLastUsedIsToldToTheMinute() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read");
        assertThat(ACME.get(client.path()).json().has("lastUsedAt")).isFalse();

        client.get(client.token(), "/accounts").is(200);

        JsonNode used = Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> ACME.get(client.path()).is(200).json(), read -> read.has("lastUsedAt"));
        assertThat(used.get("lastUsedAt").asText()).endsWith(":00Z");
        assertThat(Instant.parse(used.get("lastUsedAt").asText()))
                .isBetween(Instant.now().minusSeconds(120), Instant.now());
    }

    @Test
    void anotherTenantSeesAndChangesNothingOfIt() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read");
        String etag = ACME.get(client.path()).etag();
        String secret = ACME.get(client.path()).json().at("/secrets/0/id").asText();

        GLOBEX.cannotSee(client.path());
        GLOBEX.patch(client.path(), "{\"status\":\"BLOCKED\"}", "If-Match", etag)
                .isProblem(404);
        GLOBEX.post(client.path() + "/secrets", "{}").isProblem(404);
        GLOBEX.delete(client.path() + "/secrets/" + secret, "If-Match", etag).isProblem(404);
        GLOBEX.delete(client.path(), "If-Match", etag).isProblem(404);
        assertThat(GLOBEX.get("/api-clients?limit=200").text()).doesNotContain(client.id());
        client.asksByBasic(GRANT).is(200);
    }

    private static Answer change(ApiClient client, String patch) {
        return ACME.patch(
                        client.path(),
                        patch,
                        "If-Match",
                        ACME.get(client.path()).etag())
                .is(200);
    }

    private static void isRefusedSoon(ApiClient client, String token) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(5))
                .until(() -> client.get(token, "/accounts").status() == 401);
    }
}
