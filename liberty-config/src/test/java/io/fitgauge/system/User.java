package io.fitgauge.system;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;

/** Somebody who logs in to a tenant, and is no administrator that is always there. */
record User(String tenant, String email, String password) {

    private static final String LOGIN = "{\"tenant\":\"%s\",\"email\":\"%s\",\"password\":\"%s\"}";

    User with(String another) {
        return new User(tenant, email, another);
    }

    Answer login() {
        return Client.post(Client.API + "/auth/login", LOGIN.formatted(tenant, email, password));
    }

    /** Invited with this role, and here at once. */
    Answer invitedBy(Tenant administrator, String role) {
        Answer invited = administrator
                .post("/users", "{\"email\":\"%s\",\"name\":\"New\",\"role\":\"%s\"}".formatted(email, role))
                .is(201);
        return join(invited.at("/link/token")).is(200);
    }

    /** Uses an invitation by the token of its link. */
    Answer join(String token) {
        return Client.post(
                Client.API + "/auth/invitation", "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token, password));
    }

    static Answer as(Answer session, String method, String path, String body, String... headers) {
        String token = session.json().get("accessToken").asText();
        String[] all = Stream.concat(
                        Stream.of("Authorization", "Bearer " + token, "Content-Type", "application/json"),
                        Stream.of(headers))
                .toArray(String[]::new);
        return Client.send(method, Client.API + path, BodyPublishers.ofString(body), all);
    }

    static Answer get(Answer session, String path) {
        String token = session.json().get("accessToken").asText();
        return Client.get(Client.API + path, "Authorization", "Bearer " + token);
    }
}
