package io.fitgauge.web.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import io.fitgauge.web.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/** Examples of bodies, by operation id: {@code request} and {@code response}. */
final class Examples {

    private final Map<String, Map<String, Object>> byOperation;

    private Examples(Map<String, Map<String, Object>> byOperation) {
        this.byOperation = byOperation;
    }

    static Examples load() {
        try (InputStream file = Objects.requireNonNull(Examples.class.getResourceAsStream("examples.json"))) {
            return new Examples(Json.mapper().readValue(file, new TypeReference<>() {}));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void addTo(Operation operation) {
        Map<String, Object> examples = byOperation.getOrDefault(operation.getOperationId(), Map.of());
        if (operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), examples.get("request"));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                put(answer.getContent(), examples.get("response"));
            }
        });
    }

    private static void put(@Nullable Content content, @Nullable Object example) {
        if (content != null && example != null) {
            content.getMediaTypes().values().forEach(type -> type.setExample(example));
        }
    }
}
