package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What the server answered. */
public record Answer(int status, String text, HttpResponse<String> raw) {

    public JsonNode json() {
        return Client.parse(text);
    }

    public Optional<String> header(String name) {
        return raw.headers().firstValue(name);
    }

    public String etag() {
        return header("ETag").orElseThrow();
    }

    public String id() {
        return json().get("id").asText();
    }

    /** @param pointer RFC 6901 */
    public String at(String pointer) {
        return json().at(pointer).asText();
    }

    public List<JsonNode> items() {
        return StreamSupport.stream(json().get("items").spliterator(), false).toList();
    }

    public List<String> each(String field) {
        return items().stream().map(item -> item.path(field).asText()).toList();
    }

    public List<String> pointers() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(error -> error.get("pointer").asText())
                .toList();
    }

    public Answer is(int expected) {
        assertThat(status).as("%s %s", raw.uri().getPath(), text).isEqualTo(expected);
        return this;
    }

    /** A problem of this status, as RFC 9457 writes it. */
    public Answer isProblem(int expected) {
        is(expected);
        assertThat(header("Content-Type").orElse("none")).startsWith("application/problem+json");
        assertThat(json().get("type").asText()).startsWith("/problems/");
        assertThat(json().get("title").asText()).isNotBlank();
        assertThat(json().get("status").asInt()).isEqualTo(expected);
        assertThat(json().get("instance").asText()).isEqualTo(raw.uri().getRawPath());
        assertThat(text).doesNotContain("Exception", "java.", "SELECT ", "io.fitgauge");
        return this;
    }

    /** A 400 that names the field. */
    public Answer blames(String pointer) {
        isProblem(400);
        assertThat(pointers()).as(text).contains(pointer);
        return this;
    }
}
