package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.templates.entity.ParameterKind;
import io.fitgauge.templates.entity.TemplateParameter;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the values of parameters, by the rules by which values of attributes are read. */
public class ParameterValues {

    private static final int MOST = 200;

    private final AttributeValues values;

    @Inject
    public ParameterValues(AttributeValues values) {
        this.values = values;
    }

    /**
     * What was given, and what is there otherwise.
     *
     * @param given by key; null is none
     * @return by key, without those that have none
     */
    public Map<String, JsonNode> read(
            List<TemplateParameter> parameters, Map<String, JsonNode> given, FieldErrors errors) {
        Set<String> unknown = new HashSet<>(given.keySet());
        Map<String, JsonNode> known = new LinkedHashMap<>();
        for (TemplateParameter parameter : parameters) {
            unknown.remove(parameter.key());
            String pointer = "/parameters" + FieldError.segment(parameter.key());
            @Nullable JsonNode value = given.get(parameter.key());
            if (value != null && !value.isNull()) {
                put(known, parameter, read(parameter, value, pointer, errors));
            } else if (parameter.standard() == null && parameter.mustBeGiven()) {
                errors.add(pointer, "This template needs a value for " + parameter.label() + ".");
            } else {
                put(known, parameter, parameter.standard());
            }
        }
        unknown.forEach(key -> errors.add("/parameters" + FieldError.segment(key), "is no parameter of this template"));
        return known;
    }

    private static void put(Map<String, JsonNode> known, TemplateParameter parameter, @Nullable JsonNode value) {
        if (value != null) {
            known.put(parameter.key(), value);
        }
    }

    /** Says what is wrong with a value that stands in the template itself. */
    void check(TemplateParameter parameter, String pointer, FieldErrors errors) {
        if (parameter.standard() != null) {
            read(parameter, parameter.standard(), pointer, errors);
        }
    }

    private @Nullable JsonNode read(TemplateParameter parameter, JsonNode value, String pointer, FieldErrors errors) {
        return switch (parameter.kind()) {
            case TEXT -> one(AttributeType.TEXT, value, pointer, errors);
            case NUMBER -> one(AttributeType.NUMBER, value, pointer, errors);
            case MONEY -> one(AttributeType.MONEY, value, pointer, errors);
            case INDUSTRIES -> one(AttributeType.INDUSTRY, value, pointer, errors);
            case TAGS -> one(AttributeType.TAGS, value, pointer, errors);
            case COUNTRIES -> countries(value, pointer, errors);
        };
    }

    private @Nullable JsonNode countries(JsonNode value, String pointer, FieldErrors errors) {
        if (!(value instanceof ArrayNode list) || list.isEmpty() || list.size() > MOST) {
            errors.add(pointer, "must be a list of country codes");
            return null;
        }
        ArrayNode codes = TemplateJson.mapper().createArrayNode();
        for (int i = 0; i < list.size(); i++) {
            @Nullable JsonNode code = one(AttributeType.COUNTRY, list.get(i), pointer + "/" + i, errors);
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    private @Nullable JsonNode one(AttributeType type, JsonNode value, String pointer, FieldErrors errors) {
        AttributeView attribute = new AttributeView("value", "value", type, Category.STRATEGIC, false, null, null);
        Object raw = TemplateJson.convert(value, Object.class);
        FieldErrors own = new FieldErrors();
        @Nullable
        JsonNode read = values.read(attribute, raw, pointer, own)
                .map(AttributeValues::write)
                .<JsonNode>map(TemplateJson.mapper()::valueToTree)
                .orElse(null);
        own.list().forEach(error -> errors.add(error.pointer(), error.detail()));
        if (read == null && own.isEmpty() || read instanceof ArrayNode list && list.isEmpty()) {
            errors.add(pointer, "must not be blank");
            return null;
        }
        return read;
    }

    /** A value that could be given, to try a template out. */
    static JsonNode sample(ParameterKind kind) {
        return TemplateJson.mapper()
                .valueToTree(
                        switch (kind) {
                            case TEXT -> "Example";
                            case NUMBER -> 10;
                            case MONEY -> Map.of("amount", 1000, "currency", "EUR");
                            case COUNTRIES -> List.of("NL");
                            case INDUSTRIES -> List.of("NACE:62");
                            case TAGS -> List.of("Example");
                        });
    }
}
