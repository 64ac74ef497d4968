package io.fitgauge.walls;

import io.fitgauge.system.Answer;
import io.fitgauge.system.Client;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Somebody with a token: the administrator of a tenant, one of its people, or one of its integrations. */
class Party {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final String name;
    private final String login;
    private String token = "";
    private Instant since = Instant.MIN;

    private Party(String name, String login) {
        this.name = name;
        this.login = login;
    }

    static Party administratorOf(String slug) {
        return person(slug, "admin@" + slug + ".example", "for-tests-only-" + slug);
    }

    static Party person(String slug, String email, String password) {
        return new Party(
                email, "{\"tenant\":\"%s\",\"email\":\"%s\",\"password\":\"%s\"}".formatted(slug, email, password));
    }

    static Party bearing(String name, String token) {
        Party party = new Party(name, "");
        party.token = token;
        party.since = Instant.now().plus(Duration.ofHours(1));
        return party;
    }

    synchronized String token() {
        if (since.isBefore(Instant.now().minus(FRESH))) {
            token = Client.post(Client.API + "/auth/login", login)
                    .is(200)
                    .json()
                    .get("accessToken")
                    .asText();
            since = Instant.now();
        }
        return token;
    }

    Answer send(Asked asked) {
        List<String> headers = new ArrayList<>(List.of("Authorization", "Bearer " + token()));
        asked.headers().forEach((header, value) -> {
            headers.add(header);
            headers.add(value);
        });
        return Client.send(
                asked.method(),
                Client.API + asked.target(),
                asked.text() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(asked.text()),
                headers.toArray(String[]::new));
    }

    Answer get(String target) {
        return Client.get(Client.API + target, "Authorization", "Bearer " + token());
    }

    Answer post(String target, String json) {
        return Client.send(
                "POST",
                Client.API + target,
                BodyPublishers.ofString(json),
                "Authorization",
                "Bearer " + token(),
                "Content-Type",
                "application/json");
    }

    Answer patch(String target, String json, String tag) {
        return Client.send(
                "PATCH",
                Client.API + target,
                BodyPublishers.ofString(json),
                "Authorization",
                "Bearer " + token(),
                "Content-Type",
                "application/json",
                "If-Match",
                tag);
    }

    /** Whatever revision it has. */
    Answer delete(String target) {
        return Client.send(
                "DELETE",
                Client.API + target,
                BodyPublishers.noBody(),
                "Authorization",
                "Bearer " + token(),
                "If-Match",
                "*");
    }

    static Set<String> ids(String text) {
        Set<String> ids = new TreeSet<>();
        ID.matcher(text).results().forEach(found -> ids.add(found.group()));
        return ids;
    }

    @Override
    public String toString() {
        return name;
    }
}
