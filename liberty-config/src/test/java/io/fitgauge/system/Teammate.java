package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.nodes.Node;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Somebody of a team, at a server of its own, with a language and a way to be told. */
final class Teammate {

    private static final Duration TOKEN_IS_FRESH = Duration.ofMinutes(5);

    private final String api;
    private final String email;
    private final String password;
    private String id = "";
    private String token = "";
    private Instant loggedInAt = Instant.MIN;

    Teammate(Node node, String email, String password) {
        this.api = node.url() + "/api/v1";
        this.email = email;
        this.password = password;
    }

    /**
     * Is invited, and joins.
     *
     * @param invitation finds the token in the mail to an address
     */
    static Teammate joining(
            Node node,
            Tenant administrator,
            String name,
            String role,
            String language,
            UnaryOperator<String> invitation) {
        Teammate mate = new Teammate(node, name + "@team.example", "seven spoons of cold tea");
        administrator
                .post("/users", "{\"email\":\"%s\",\"name\":\"%s\",\"role\":\"%s\"}".formatted(mate.email, name, role))
                .is(201);
        Client.post(
                        mate.api + "/auth/invitation",
                        "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(invitation.apply(mate.email), mate.password))
                .is(200);
        return mate.reading(administrator, language);
    }

    /** @param language that the administrator says is theirs */
    Teammate reading(Tenant administrator, String language) {
        id = administrator.get("/users?limit=200").is(200).items().stream()
                .filter(user -> user.at("/email").asText().equals(email))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asText();
        String tag = administrator.get("/users/" + id).is(200).etag();
        administrator
                .patch("/users/" + id, "{\"language\":\"%s\"}".formatted(language), "If-Match", tag)
                .is(200);
        return this;
    }

    Teammate told(String preference) {
        send(
                        "PUT",
                        "/preferences",
                        preference,
                        "If-Match",
                        send("GET", "/preferences", "").is(200).etag())
                .is(200);
        return this;
    }

    String id() {
        return id;
    }

    String email() {
        return email;
    }

    /** A list of theirs, whole: it fits a page. */
    List<JsonNode> all(String path) {
        Answer page = send("GET", path + "?limit=200", "").is(200);
        assertThat(page.json().hasNonNull("nextCursor")).isFalse();
        return page.items();
    }

    Answer send(String method, String path, String body, String... headers) {
        String[] all = Stream.concat(
                        Stream.of("Authorization", "Bearer " + token(), "Content-Type", "application/json"),
                        Stream.of(headers))
                .toArray(String[]::new);
        return Client.send(method, api + path, BodyPublishers.ofString(body), all);
    }

    private String token() {
        if (loggedInAt.isBefore(Instant.now().minus(TOKEN_IS_FRESH))) {
            token = Client.post(
                            api + "/auth/login",
                            "{\"tenant\":\"team\",\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password))
                    .is(200)
                    .at("/accessToken");
            loggedInAt = Instant.now();
        }
        return token;
    }
}
