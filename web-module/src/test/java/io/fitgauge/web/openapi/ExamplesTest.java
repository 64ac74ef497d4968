package io.fitgauge.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode examples = read("examples.json");
    private final ObjectNode schemas = schemas();

    @Test
    void everyBodyHasAnExampleThatItsSchemaAllows() {
        List<String> wrong = new ArrayList<>();
        for (Promises operation : Promises.all()) {
            JsonNode example = examples.path(operation.operationId());
            operation.bodySchema().ifPresent(schema -> check(operation, schema, example.path("request"), wrong));
            operation
                    .answer()
                    .map(RecordSchemas::name)
                    .ifPresent(schema -> check(operation, schema, example.path("response"), wrong));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noExampleIsOfAnOperationThatIsGone() {
        Set<String> operations =
                Promises.all().stream().map(Promises::operationId).collect(Collectors.toSet());

        assertThat(examples.fieldNames()).toIterable().isSubsetOf(operations);
    }

    @Test
    void everySchemaThatIsReferredToIsThere() {
        List<String> references = schemas.findValuesAsText("$ref");

        assertThat(references)
                .allSatisfy(reference -> assertThat(schemas.has(reference.substring("#/components/schemas/".length())))
                        .as(reference)
                        .isTrue());
    }

    private void check(Promises operation, String schema, JsonNode example, List<String> wrong) {
        if (example.isMissingNode()) {
            wrong.add(operation.operationId() + ": no example of " + schema);
            return;
        }
        ObjectNode document = JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema);
        document.putObject("components").set("schemas", schemas);
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        Set<ValidationMessage> faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(document, strict)
                .validate(example);
        faults.forEach(fault -> wrong.add(operation.operationId() + " (" + schema + "): " + fault));
    }

    private static ObjectNode schemas() {
        ObjectNode schemas = JSON.createObjectNode();
        SchemaSettings settings = new SchemaSettings();
        for (String name : settings.getPropertyNames()) {
            JsonNode schema = parse(Objects.requireNonNull(settings.getValue(name)));
            schemas.set(schema.path("name").asText(), schema);
        }
        return schemas;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            throw new AssertionError(text, notJson);
        }
    }

    private static JsonNode read(String resource) {
        try (InputStream file = Examples.class.getResourceAsStream(resource)) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new AssertionError(resource, unreadable);
        }
    }
}
