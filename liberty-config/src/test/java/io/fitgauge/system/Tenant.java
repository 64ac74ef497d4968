package io.fitgauge.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.nodes.Node;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The administrator of one tenant, logged in. */
final class Tenant {

    static final Tenant ACME = new Tenant("acme");
    static final Tenant GLOBEX = new Tenant("globex");
    static final Tenant INITECH = new Tenant("initech");

    /** May ask 20 times a minute. */
    static final Tenant TYRELL = new Tenant("tyrell");

    /** May have three accounts and users, and files of four rows and 1,000 bytes. */
    static final Tenant WONKA = new Tenant("wonka");

    /** With many accounts, and only where there are several nodes. */
    static final Tenant HOOLI = new Tenant("hooli");

    /** Only at a server of its own, whose clock is moved. */
    static final Tenant TEAM = new Tenant("team");

    /** Agencies. */
    static final Tenant NORTH = new Tenant("north");

    static final Tenant SOUTH = new Tenant("south");

    /** Stands alone, but where it is tried to join an agency. */
    static final Tenant WAYNE = new Tenant("wayne");

    private static final Duration TOKEN_IS_FRESH = Duration.ofMinutes(5);

    private final String slug;
    private final String api;
    private final @Nullable Tenant agency;
    private String token = "";
    private Instant loggedInAt = Instant.MIN;

    private Tenant(String slug) {
        this(slug, Client.API);
    }

    private Tenant(String slug, String api) {
        this(slug, api, null);
    }

    private Tenant(String slug, String api, @Nullable Tenant agency) {
        this.slug = slug;
        this.api = api;
        this.agency = agency;
    }

    /** The same person in a client, as far as that is let in. */
    Tenant in(String client) {
        return new Tenant(client, api, this);
    }

    /** The answer to going into a client. */
    Answer switchTo(String client) {
        return post("/auth/switch", "{\"tenant\":\"" + client + "\"}");
    }

    /** The same person, who talks to another server and logs in there. */
    Tenant on(Node node) {
        return new Tenant(slug, node.url() + "/api/v1");
    }

    String credentials() {
        return "{\"tenant\":\"%s\",\"email\":\"admin@%s.example\",\"password\":\"for-tests-only-%s\"}"
                .formatted(slug, slug, slug);
    }

    Answer login() {
        return Client.post(api + "/auth/login", credentials()).is(200);
    }

    synchronized String token() {
        if (loggedInAt.isBefore(Instant.now().minus(TOKEN_IS_FRESH))) {
            Answer answer = agency == null ? login() : agency.switchTo(slug).is(200);
            token = answer.json().get("accessToken").asText();
            loggedInAt = Instant.now();
        }
        return token;
    }

    /** The next request begins with a new login. */
    synchronized void forget() {
        loggedInAt = Instant.MIN;
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        String[] all = Stream.concat(Stream.of("Authorization", "Bearer " + token()), Stream.of(headers))
                .toArray(String[]::new);
        return Client.send(method, path.startsWith("http") ? path : api + path, body, all);
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** A file, which must be there. */
    byte[] download(String path) {
        return Client.download(api + path, "Authorization", "Bearer " + token());
    }

    Answer post(String path, String json, String... headers) {
        return withBody("POST", path, json, "application/json", headers);
    }

    Answer put(String path, String json, String... headers) {
        return withBody("PUT", path, json, "application/json", headers);
    }

    Answer patch(String path, String json, String... headers) {
        return withBody("PATCH", path, json, "application/merge-patch+json", headers);
    }

    Answer delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    private Answer withBody(String method, String path, String json, String type, String... headers) {
        String[] all = Stream.concat(Stream.of("Content-Type", type), Stream.of(headers))
                .toArray(String[]::new);
        return send(method, path, BodyPublishers.ofString(json), all);
    }

    /** Uploads a file with its options, as a browser would. */
    Answer upload(String csv, String options, String... headers) {
        return uploadTo("/accounts/imports", csv, options, headers);
    }

    /** As {@link #upload}, of a file of something else. */
    Answer uploadTo(String path, String csv, String options, String... headers) {
        return uploadTo(path, csv.getBytes(UTF_8), options, headers);
    }

    Answer uploadTo(String path, byte[] file, String options, String... headers) {
        String boundary = "part-" + UUID.randomUUID();
        String before = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"options\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + options
                + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"accounts.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        BodyPublisher body = BodyPublishers.ofByteArrays(
                List.of(before.getBytes(UTF_8), file, ("\r\n--" + boundary + "--\r\n").getBytes(UTF_8)));
        String[] all = Stream.concat(
                        Stream.of("Content-Type", "multipart/form-data; boundary=" + boundary), Stream.of(headers))
                .toArray(String[]::new);
        return send("POST", path, body, all);
    }

    /** What an import would make of a file, and how. */
    JsonNode preview(String path, String csv) {
        return uploadTo(path + "/preview", csv, "{}").is(200).json();
    }

    /** Waits until the job that an answer started is over, and says how it ended. */
    JsonNode finished(Answer accepted) {
        String job = accepted.is(202).header("Location").orElseThrow();
        return Awaitility.await("job")
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(150))
                .atMost(Duration.ofSeconds(60))
                .until(() -> get(job).is(200).json(), state -> state.hasNonNull("finishedAt"));
    }

    /** Waits until nothing is queued or running any more, and no event is left that would ask for more. */
    void rest() {
        Awaitility.await("all events and jobs")
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(150))
                .atMost(Duration.ofSeconds(60))
                .until(() -> IntStream.range(0, 2)
                        .allMatch(look -> isResting())); // a job's end is an event, which may ask for a job
    }

    private boolean isResting() {
        return Stream.of("/jobs/events?state=WAITING", "/jobs?state=QUEUED", "/jobs?state=RUNNING")
                .allMatch(path -> get(path).is(200).items().isEmpty());
    }

    String newAccount(String name) {
        return post("/accounts", "{\"name\":\"" + name + "\"}").is(201).id();
    }

    String newSegment() {
        return post("/segments", "{\"name\":\"Segment " + UUID.randomUUID() + "\"}")
                .is(201)
                .id();
    }

    /** A draft with these criteria, a JSON array. */
    String newIcp(String criteria) {
        return post("/icps", icp(criteria)).is(201).id();
    }

    /** The body of a draft with these criteria, in a segment of its own. */
    String icp(String criteria) {
        return "{\"name\":\"ICP %s\",\"segmentId\":\"%s\",\"criteria\":%s}"
                .formatted(UUID.randomUUID(), newSegment(), criteria);
    }

    /** The path of something of this tenant's is to everybody else what no path is. */
    void cannotSee(String path) {
        get(path).isProblem(404);
        assertThat(get(path).json().get("title"))
                .isEqualTo(
                        get(path.replaceAll("[0-9a-f]{8}-", "00000000-")).json().get("title"));
    }
}
