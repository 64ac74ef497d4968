package io.fitgauge.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Turns the body of a PUT or PATCH into the draft that the boundary takes. Read-only fields may come back as they are;
 * changed, they are refused.
 */
@ApplicationScoped
public class Edits {

    @Inject
    Validator validator;

    /** The whole resource anew: what is absent is unset. */
    public <T extends Record> T replacement(JsonNode body, Object current, Class<T> draft) {
        ObjectNode sent = object(body);
        return valid(writable(sent, Json.mapper().valueToTree(current), draft), draft);
    }

    /** RFC 7396, by Jakarta JSON Processing. */
    public <T extends Record> T patched(JsonNode patch, Object current, Class<T> draft) {
        ObjectNode before = Json.mapper().valueToTree(current);
        JsonValue after =
                jakarta.json.Json.createMergePatch(value(object(patch))).apply(value(before));
        return valid(writable(node(after), before, draft), draft);
    }

    private static ObjectNode object(JsonNode body) {
        if (body instanceof ObjectNode object) {
            return object;
        }
        throw new Refusal(Reason.MALFORMED, "A JSON object is needed.");
    }

    private static <T extends Record> ObjectNode writable(ObjectNode sent, JsonNode current, Class<T> draft) {
        Set<String> writable = fields(draft);
        ObjectNode kept = sent.deepCopy();
        FieldErrors errors = new FieldErrors();
        for (Iterator<Map.Entry<String, JsonNode>> all = sent.fields(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> field = all.next();
            if (!writable.contains(field.getKey()) && current.has(field.getKey())) {
                kept.remove(field.getKey());
                if (!same(field.getValue(), current.get(field.getKey()))) {
                    errors.add(FieldError.segment(field.getKey()), "This field is read-only.");
                }
            }
        }
        errors.refuseIfAny();
        return kept;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.equals(other)
                || (one.isNumber() && other.isNumber() && one.decimalValue().compareTo(other.decimalValue()) == 0);
    }

    private static Set<String> fields(Class<? extends Record> draft) {
        Set<String> names = new LinkedHashSet<>();
        for (RecordComponent component : draft.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }

    private <T> T valid(ObjectNode fields, Class<T> type) {
        T draft = Body.convert(fields, type);
        Set<ConstraintViolation<T>> violations = validator.validate(draft);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return draft;
    }

    private static JsonValue value(JsonNode node) {
        try (jakarta.json.JsonReader reader = jakarta.json.Json.createReader(new StringReader(node.toString()))) {
            return reader.readValue();
        }
    }

    private static ObjectNode node(JsonValue value) {
        try {
            return object(Json.mapper().readTree(value.toString()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
