package io.fitgauge.system;

import static io.fitgauge.system.ApiClient.ask;
import static io.fitgauge.system.ApiClient.form;
import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Client credentials, as RFC 6749 has them. */
class OAuthIT {

    private static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");

    @Test
    void aClientGetsATokenByBasicOrInTheBody() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read", "icps:read");

        Answer byBasic = client.asksByBasic(GRANT).is(200);
        Answer inBody = ask(form(with(client))).is(200);

        for (Answer answer : List.of(byBasic, inBody)) {
            assertThat(answer.json().get("token_type").asText()).isEqualTo("Bearer");
            assertThat(answer.json().get("expires_in").asInt()).isEqualTo(600);
            assertThat(answer.json().get("scope").asText()).isEqualTo("accounts:read icps:read");
            assertThat(answer.header("Cache-Control")).hasValue("no-store");
            assertThat(answer.header("Pragma")).hasValue("no-cache");
            client.get(answer.json().get("access_token").asText(), "/accounts").is(200);
        }
    }

    @Test
    void whatStandsInTheAddressIsIgnoredAndProvesNothing() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read");
        String form = form(GRANT);
        String proof = form(with(client));

        Client.send(
                        "POST",
                        Client.API + "/oauth/token?tenantId=%5B%5D&scope=deals%3Aread",
                        BodyPublishers.ofString(proof),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .is(200);
        assertThat(Client.send(
                                "POST",
                                Client.API + "/oauth/token?" + proof,
                                BodyPublishers.ofString(form),
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .is(401)
                        .at("/error"))
                .isEqualTo("invalid_client");
    }

    @Test
    void whatTheServerItselfRefusesIsRefusedInOAuthsWords() {
        Answer refused = Client.send(
                        "POST",
                        Client.API + "/oauth/token",
                        BodyPublishers.ofString(form(GRANT)),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "nonsense")
                .is(400);

        assertThat(refused.json().get("error").asText()).isEqualTo("invalid_request");
    }

    @Test
    void itsTokenDoesWhatItsScopesSayAndNothingElse() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read");
        String token = client.token();

        client.get(token, "/accounts").is(200);
        client.get(token, "/tenant").is(200);
        assertThat(client.get(token, "/deals").isProblem(403).text()).contains("deals:read");
        client.get(token, "/api-clients").isProblem(403);
        client.get(token, "/audit").isProblem(403);
        Client.send(
                        "POST",
                        Client.API + "/accounts",
                        BodyPublishers.ofString("{\"name\":\"x\"}"),
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json")
                .isProblem(403);
    }

    @Test
    void itSeesItsOwnTenantOnly() {
        ApiClient client = ApiClient.madeBy(GLOBEX, "accounts:read");
        String id = ACME.newAccount("Not for others' programs");

        client.get(client.token(), "/accounts/" + id).isProblem(404);
    }

    @Test
    void aScopeNarrowsTheToken() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read", "deals:read");

        Answer narrow = client.asksByBasic(Map.of("grant_type", "client_credentials", "scope", "deals:read"))
                .is(200);

        assertThat(narrow.json().get("scope").asText()).isEqualTo("deals:read");
        client.get(narrow.json().get("access_token").asText(), "/accounts").isProblem(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"icps:read", "accounts:read icps:read", "everything", " ", "accounts:read  "})
    void aScopeThatItHasNotIsInvalid(String scope) {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read");

        isError(client.asksByBasic(Map.of("grant_type", "client_credentials", "scope", scope)), 400, "invalid_scope");
    }

    @Test
    void whateverIsWrongWithAClientIsAnsweredAlike() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read");
        ApiClient other = ApiClient.madeBy(GLOBEX, "accounts:read");

        Answer wrong = isError(
                ask(form(GRANT), "Authorization", ApiClient.basic(client.clientId(), "wrong")), 401, "invalid_client");
        Answer foreign = ask(form(GRANT), "Authorization", ApiClient.basic(client.clientId(), other.secret()));
        Answer unknown = ask(form(GRANT), "Authorization", ApiClient.basic(unknownLike(client), client.secret()));
        Answer none = ask(form(GRANT), "Authorization", ApiClient.basic("nobody", "x"));

        assertThat(wrong.header("WWW-Authenticate").orElse("")).startsWith("Basic");
        assertThat(List.of(foreign.text(), unknown.text(), none.text())).containsOnly(wrong.text());
        assertThat(List.of(foreign.status(), unknown.status(), none.status())).containsOnly(401);
    }

    /** Of the same tenant, and nobody's. */
    private static String unknownLike(ApiClient client) {
        byte[] bytes = Base64.getUrlDecoder().decode(client.clientId());
        bytes[31] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void aRequestThatIsNotRightSaysSoInOAuthsWords() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read");
        String basic = ApiClient.basic(client.clientId(), client.secret());

        isError(ask(form(GRANT)), 401, "invalid_client");
        isError(ask(form(with(client)), "Authorization", basic), 400, "invalid_request");
        isError(ask("", "Authorization", basic), 400, "invalid_request");
        isError(ask("grant_type=", "Authorization", basic), 400, "invalid_request");
        isError(
                ask("grant_type=client_credentials&grant_type=client_credentials", "Authorization", basic),
                400,
                "invalid_request");
        isError(ask("grant_type=%zz", "Authorization", basic), 400, "invalid_request");
        isError(
                ask("grant_type=password&username=a&password=b", "Authorization", basic),
                400,
                "unsupported_grant_type");
        isError(Client.post(Client.API + "/oauth/token", "{}"), 400, "invalid_request");
        ask(form(GRANT) + "&unknown=x", "Authorization", basic).is(200);
    }

    @Test
    void guessesAreSlowedDown() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:read");
        Map<String, String> guess = new HashMap<>(with(client));
        guess.put("client_secret", "guessed");

        Answer last = null;
        for (int i = 0; i < 11; i++) {
            last = ask(form(guess), "X-Forwarded-For", "198.51.100.77");
        }

        isError(last, 429, "temporarily_unavailable");
        assertThat(Integer.parseInt(last.header("Retry-After").orElseThrow())).isBetween(1, 30);
        ask(form(with(client)), "X-Forwarded-For", "198.51.100.77").is(429);
    }

    @Test
    void thePublicKeysArePublishedAndNothingElseOfThem() {
        Answer answer = Client.get(Client.API + "/oauth/jwks").is(200);
        JsonNode header = Client.parse(
                new String(Base64.getUrlDecoder().decode(ACME.token().split("\\.")[0])));

        assertThat(answer.header("Cache-Control")).hasValue("public, max-age=30");
        assertThat(answer.raw().headers().allValues("Cache-Control")).hasSize(1);
        assertThat(answer.json().get("keys").findValuesAsText("kid"))
                .contains(header.get("kid").asText());
        assertThat(answer.json().findValuesAsText("kty")).containsOnly("RSA");
        assertThat(answer.text()).doesNotContain("\"d\"", "\"p\"", "\"q\"", "\"dp\"", "\"k\"");
    }

    private static Map<String, String> with(ApiClient client) {
        return Map.of(
                "grant_type", "client_credentials", "client_id", client.clientId(), "client_secret", client.secret());
    }

    private static Answer isError(Answer answer, int status, String error) {
        answer.is(status);
        assertThat(answer.json().get("error").asText()).isEqualTo(error);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.json().path("error_description").asText()).matches("[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]*");
        return answer;
    }

    @Test
    void aTokenNamesItsClientAsWhoDidIt() {
        ApiClient client = ApiClient.madeBy(ACME, "accounts:write");
        String name = "By a program " + UUID.randomUUID();

        Client.send(
                        "POST",
                        Client.API + "/accounts",
                        BodyPublishers.ofString("{\"name\":\"" + name + "\"}"),
                        "Authorization",
                        "Bearer " + client.token(),
                        "Content-Type",
                        "application/json")
                .is(201);

        JsonNode entry = ACME.get("/audit?by=" + client.id()).is(200).items().get(0);
        assertThat(entry.get("kind").asText()).isEqualTo("API_CLIENT");
        assertThat(entry.get("operation").asText()).isEqualTo("POST /accounts");
    }
}
