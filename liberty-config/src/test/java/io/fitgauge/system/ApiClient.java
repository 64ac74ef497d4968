package io.fitgauge.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** A program that has an id and a secret. */
record ApiClient(String id, String clientId, String secret) {

    static ApiClient of(Answer made) {
        return new ApiClient(
                made.id(),
                made.json().get("clientId").asText(),
                made.json().get("clientSecret").asText());
    }

    /** Made for this tenant, with these scopes. */
    static ApiClient madeBy(Tenant tenant, String... scopes) {
        return of(tenant.post("/api-clients", draft(scopes)).is(201));
    }

    static String draft(String... scopes) {
        return "{\"name\":\"Sync\",\"scopes\":[\"" + String.join("\",\"", scopes) + "\"]}";
    }

    String token() {
        return asksByBasic(Map.of("grant_type", "client_credentials"))
                .is(200)
                .json()
                .get("access_token")
                .asText();
    }

    Answer asksByBasic(Map<String, String> form) {
        return ask(form(form), "Authorization", basic(clientId, secret));
    }

    Answer get(String token, String path) {
        return Client.get(Client.API + path, "Authorization", "Bearer " + token);
    }

    String path() {
        return "/api-clients/" + id;
    }

    static String basic(String id, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));
    }

    static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Answer ask(String form, String... headers) {
        return Client.form("/oauth/token", form, headers);
    }

    @Override
    public String toString() {
        return "ApiClient[" + id + "]";
    }
}
