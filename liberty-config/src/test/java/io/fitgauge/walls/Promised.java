package io.fitgauge.walls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.fitgauge.system.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an answer is one that the document promises: its status, its media type and its schema. */
final class Promised {

    /**
     * What the web container itself says of a path with encoded control characters: before it has chosen an application, so
     * that no filter and no error page can say it in another way.
     */
    private static final String NO_PATH = "The request URI has invalid or improperly encoded characters";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final Described described;
    private final Map<String, JsonSchema> known = new HashMap<>();

    Promised(Described described) {
        this.described = described;
    }

    /** @return what is wrong with the answer, if anything is */
    Optional<String> broken(Operation operation, Answer answer) {
        if (answer.status() == 400 && answer.text().contains(NO_PATH)) {
            return Optional.empty();
        }
        if (answer.status() >= 500) {
            return Optional.of("answers " + answer.status());
        }
        JsonNode promise = operation.says().path("responses").path(Integer.toString(answer.status()));
        if (promise.isMissingNode()) {
            return Optional.of("promises no " + answer.status());
        }
        JsonNode content = promise.path("content");
        if (answer.text().isEmpty()) {
            return content.isEmpty() || answer.status() == 304
                    ? Optional.empty()
                    : Optional.of("answers " + answer.status() + " without its body");
        }
        String type = answer.header("Content-Type").orElse("none").replaceAll(";.*", "");
        JsonNode said = content.path(type);
        if (said.isMissingNode()) {
            return Optional.of("promises no " + type + " with " + answer.status());
        }
        return type.endsWith("json") ? invalid(operation, answer, type, said.path("schema")) : Optional.empty();
    }

    private Optional<String> invalid(Operation operation, Answer answer, String type, JsonNode schema) {
        try {
            Set<ValidationMessage> messages = known.computeIfAbsent(
                            operation.name() + answer.status() + type, key -> compiled(schema))
                    .validate(JSON.readTree(answer.text()));
            return messages.stream()
                    .findFirst()
                    .map(message -> answer.status() + " is not as its schema says: " + message.getMessage());
        } catch (JsonProcessingException notJson) {
            return Optional.of(answer.status() + " is no JSON");
        }
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        root.set("components", described.document().get("components"));
        return SCHEMAS.getSchema(root, CONFIG);
    }
}
