package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What the server answered. */
record Answer(int status, String text, HttpResponse<String> raw) {

    JsonNode json() {
        return Client.parse(text);
    }

    Optional<String> header(String name) {
        return raw.headers().firstValue(name);
    }

    String etag() {
        return header("ETag").orElseThrow();
    }

    String id() {
        return json().get("id").asText();
    }

    /** @param pointer RFC 6901 */
    String at(String pointer) {
        return json().at(pointer).asText();
    }

    List<JsonNode> items() {
        return StreamSupport.stream(json().get("items").spliterator(), false).toList();
    }

    List<String> each(String field) {
        return items().stream().map(item -> item.path(field).asText()).toList();
    }

    List<String> pointers() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
                .map(error -> error.get("pointer").asText())
                .toList();
    }

    Answer is(int expected) {
        assertThat(status).as("%s %s", raw.uri().getPath(), text).isEqualTo(expected);
        return this;
    }

    /** A problem of this status, as RFC 9457 writes it. */
    Answer isProblem(int expected) {
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
    Answer blames(String pointer) {
        isProblem(400);
        assertThat(pointers()).as(text).contains(pointer);
        return this;
    }
}
