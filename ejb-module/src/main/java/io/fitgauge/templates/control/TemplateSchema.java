package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.fitgauge.refusal.FieldErrors;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The published JSON Schema of templates. What it does not allow is refused, in a file and in a request alike. */
public final class TemplateSchema {

    private static final String FILE = "/io/fitgauge/templates/template.schema.json";

    private static final String TEXT = text();

    private static final JsonSchema BUNDLE = compiled();

    private static final JsonSchema TEMPLATE = BUNDLE.getRefSchema(
            BUNDLE.getSchemaLocation().getFragment().append("$defs").append("template"));

    private TemplateSchema() {}

    /** As it is published. */
    public static String published() {
        return TEXT;
    }

    /** @param pointer where the template stands */
    static void check(JsonNode template, String pointer, FieldErrors errors) {
        check(TEMPLATE, template, pointer, errors);
    }

    static void checkBundle(JsonNode file, FieldErrors errors) {
        check(BUNDLE, file, "", errors);
    }

    private static void check(JsonSchema schema, JsonNode node, String pointer, FieldErrors errors) {
        schema.validate(node)
                .forEach(said -> errors.add(
                        pointer + said.getInstanceLocation() + missing(said.getProperty()), said.getError()));
    }

    /** What is missing, or is not known, is pointed at itself. */
    private static String missing(String property) {
        return property == null ? "" : "/" + property;
    }

    private static JsonSchema compiled() {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("urn:fitgauge:templates:1"), TemplateJson.object(TEXT), config);
        schema.initializeValidators();
        return schema;
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(TemplateSchema.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
