package io.fitgauge.walls;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.system.Client;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.UUID;

/** Brings people and API clients into a tenant, as its administrator does. */
final class Staff {

    private static final String PASSWORD = "for-tests-only-staff";

    private final Party administrator;
    private final String slug;

    Staff(Party administrator, String slug) {
        this.administrator = administrator;
        this.slug = slug;
    }

    /** Somebody new with this role, who has come by an invitation. */
    Party person(String role) {
        String email = role.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@" + slug + ".example";
        JsonNode invited = administrator
                .post("/users", "{\"email\":\"%s\",\"name\":\"%s\",\"role\":\"%s\"}".formatted(email, role, role))
                .is(201)
                .json();
        Client.post(
                        Client.API + "/auth/invitation",
                        "{\"token\":\"%s\",\"password\":\"%s\"}"
                                .formatted(invited.at("/link/token").asText(), PASSWORD))
                .is(200);
        return Party.person(slug, email, PASSWORD);
    }

    /** A new one with these scopes, separated by spaces. */
    Party apiClient(String scopes) {
        JsonNode client = administrator
                .post(
                        "/api-clients",
                        "{\"name\":\"For %s\",\"scopes\":[\"%s\"]}".formatted(scopes, scopes.replace(" ", "\",\"")))
                .is(201)
                .json();
        String form = "grant_type=client_credentials&client_id="
                + URLEncoder.encode(client.get("clientId").asText(), UTF_8) + "&client_secret="
                + URLEncoder.encode(client.get("clientSecret").asText(), UTF_8);
        String token = Client.send(
                        "POST",
                        Client.API + "/oauth/token",
                        BodyPublishers.ofString(form),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .is(200)
                .json()
                .get("access_token")
                .asText();
        return Party.bearing("API client for " + scopes, token);
    }
}
