package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;

/** Sends requests to the server under test; nothing here knows Fitgauge but its addresses. */
public final class Client {

    public static final String SERVER = System.getProperty("fitgauge.url", "http://localhost:9080");
    public static final String PRIVATE = System.getProperty("fitgauge.private.url", "http://127.0.0.1:9081");
    public static final String API = SERVER + "/api/v1";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Client() {}

    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("Not JSON: " + json, notJson);
        }
    }

    public static Answer send(String method, String url, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException unreachable) {
            throw new AssertionError(method + " " + url + " had no answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** A file, which must be there. */
    static byte[] download(String url, String... headers) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url)).headers(headers).build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(url).isEqualTo(200);
            return answer.body();
        } catch (IOException unreachable) {
            throw new AssertionError(url + " had no answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    public static Answer get(String url, String... headers) {
        return send("GET", url, BodyPublishers.noBody(), headers);
    }

    /** Sends a form to an operation of the API. */
    public static Answer form(String path, String form, String... headers) {
        String[] all = Stream.concat(Stream.of("Content-Type", "application/x-www-form-urlencoded"), Stream.of(headers))
                .toArray(String[]::new);
        return send("POST", API + path, BodyPublishers.ofString(form), all);
    }

    public static Answer post(String url, String json) {
        return send("POST", url, BodyPublishers.ofString(json), "Content-Type", "application/json");
    }
}
