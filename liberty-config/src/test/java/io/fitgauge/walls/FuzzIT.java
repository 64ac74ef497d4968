package io.fitgauge.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.system.Answer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Requests made up from {@code /openapi}: whatever comes, no answer is an error of ours, and each is one that the document
 * promises. {@code -Dfuzz.requests=20000 -Dfuzz.seed=1}.
 */
@Tag("once")
class FuzzIT {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1500);
    private static final long SEED = Long.getLong("fuzz.seed", 1L);
    private static final Described API = Described.server();

    private final Wild wild = new Wild(new Random(SEED), API);
    private final Belongings own = new Belongings(API, Party.administratorOf("slugworth"), "fuzz");
    private final List<Operation> operations = API.operations();
    private final String key = UUID.randomUUID().toString();

    @Test
    void whateverComesTheAnswerIsOneThatIsPromised() {
        Promised promised = new Promised(API);
        Map<String, String> broken = new TreeMap<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            Operation operation = wild.one(operations);
            Asked asked = made(operation);
            Answer answer = own.owner().send(asked);
            statuses.merge(answer.status(), 1, Integer::sum);
            promised.broken(operation, answer)
                    .ifPresent(wrong -> broken.putIfAbsent(
                            operation.name() + " " + wrong, asked + " " + asked.headers() + " → " + answer.text()));
        }
        System.out.println("Fuzz, seed " + SEED + ": " + REQUESTS + " requests, answers by status " + statuses);

        assertThat(broken).isEmpty();
    }

    private Asked made(Operation operation) {
        try {
            return asked(operation);
        } catch (AssertionError gone) { // what was made is deleted, merged, retired, …
            own.forget();
            return asked(operation);
        }
    }

    private Asked asked(Operation operation) {
        Asked asked = new Asked(operation);
        operation.pathParameters().forEach(name -> asked.path(name, pathValue(operation, name)));
        operation.neededQuery().forEach(asked::query);
        for (String name : operation.parameters("query")) {
            if (wild.chance(0.3)) {
                asked.query(name, queryValue(operation.parameter("query", name).path("schema")));
            }
        }
        if (wild.chance(0.03)) {
            asked.query("tenantId", wild.text());
        }
        headers(operation, asked);
        if (operation.takesJson()) {
            asked.body(body(operation));
        } else if (operation.isUpload()) {
            upload(operation, asked);
        }
        return asked;
    }

    private String pathValue(Operation operation, String name) {
        if (wild.chance(0.7)) {
            return own.value(operation, name, wild.chance(0.02));
        }
        String text = wild.text();
        return wild.chance(0.5) || text.isBlank() || text.contains("/") || text.contains("\u0000")
                ? wild.uuid().toString()
                : text;
    }

    private String queryValue(JsonNode schema) {
        return wild.chance(0.6) ? wild.of(schema, 0).asText() : wild.text();
    }

    private void headers(Operation operation, Asked asked) {
        if (operation.takes("header", "If-Match") && wild.chance(0.9)) {
            asked.header(
                    "If-Match", wild.one(List.of("\"1\"", "\"2\"", "\"3\"", "*", "W/\"1\"", "1", "\"x\"", "\"\"")));
        }
        if (operation.takes("header", "Idempotency-Key") && wild.chance(0.3)) {
            asked.header("Idempotency-Key", wild.one(List.of(key, wild.uuid().toString(), "k".repeat(256), "k")));
        }
        if (wild.chance(0.03)) {
            asked.header("Accept", wild.one(List.of("application/xml", "text/html", "*/*", "nonsense", "text/csv")));
        }
        if (wild.chance(0.1)) {
            asked.header("Accept-Language", wild.one(List.of("nl", "de-AT", "pl, sv;q=0.5", "xx", "*", "-")));
        }
    }

    private JsonNode body(Operation operation) {
        JsonNode body = wild.chance(0.5)
                ? own.body(operation)
                : wild.of(operation.content().path("schema"), 0);
        for (int changes = wild.upTo(3); changes > 0; changes--) {
            body = wild.changed(body);
        }
        return body;
    }

    private void upload(Operation operation, Asked asked) {
        JsonNode example = operation.content().get("example");
        JsonNode options = example.path("options").deepCopy();
        String csv = example.get("file").asText();
        asked.file(
                wild.chance(0.7) ? csv : csv.replace(";", wild.text()),
                options.isMissingNode()
                        ? "{}"
                        : wild.chance(0.5)
                                ? options.toString()
                                : wild.changed(options).toString());
    }
}
