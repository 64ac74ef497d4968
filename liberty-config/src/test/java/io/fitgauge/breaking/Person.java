package io.fitgauge.breaking;

import io.fitgauge.nodes.Node;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tenant's administrator, who takes every answer as it comes, and none as well. */
final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration TOKEN_IS_FRESH = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Node node;
    private final String slug;
    private volatile String token = "";
    private volatile Instant loggedInAt = Instant.MIN;

    Person(Node node, String slug) {
        this.node = node;
        this.slug = slug;
    }

    Person logIn() {
        token = send(request("/auth/login")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"tenant\":\"" + slug + "\",\"email\":\"admin@" + slug
                                + ".example\",\"password\":\"for-tests-only-" + slug + "\"}")))
                .succeeded()
                .json()
                .get("accessToken")
                .asText();
        loggedInAt = Instant.now();
        return this;
    }

    Reply get(String path) {
        return send(authorised(path).GET());
    }

    Reply post(String path, String json) {
        return send(authorised(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    Reply patch(String path, String json, String etag) {
        return send(authorised(path)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", etag)
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    Reply upload(InputFile file, String mode) {
        String head = "--part\r\nContent-Disposition: form-data; name=\"options\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + file.optionsWith(mode)
                + "\r\n--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"accounts.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        return send(authorised("/accounts/imports")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        file.bytes(),
                        "\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8)))));
    }

    /** Without a login, from the server's root. */
    Reply health(String path) {
        return send(HttpRequest.newBuilder(URI.create(node.url() + path)).GET());
    }

    /** A token outlives a break of any length that a test makes; between tests it is made anew. */
    private HttpRequest.Builder authorised(String path) {
        if (loggedInAt.isBefore(Instant.now().minus(TOKEN_IS_FRESH))) {
            logIn();
        }
        return request(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(node.url() + "/api/v1" + path));
    }

    private Reply send(HttpRequest.Builder builder) {
        HttpRequest request = builder.timeout(PATIENCE).build();
        Instant at = Instant.now();
        HttpResponse<String> answer = null;
        String trouble = "";
        try {
            answer = client.send(request, BodyHandlers.ofString());
        } catch (IOException none) {
            trouble = none.toString();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            trouble = stopped.toString();
        }
        return reply(request, at, answer, trouble);
    }

    private static Reply reply(HttpRequest request, Instant at, @Nullable HttpResponse<String> answer, String trouble) {
        Duration took = Duration.between(at, Instant.now());
        String what = request.method() + " " + request.uri().getPath();
        return answer == null
                ? new Reply(what, 0, false, "", "", trouble, at, took)
                : new Reply(
                        what,
                        answer.statusCode(),
                        answer.headers().firstValue("Retry-After").isPresent(),
                        answer.headers().firstValue("Content-Type").orElse(""),
                        answer.headers().firstValue("ETag").orElse(""),
                        answer.body(),
                        at,
                        took);
    }
}
