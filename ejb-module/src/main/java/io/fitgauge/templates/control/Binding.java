package io.fitgauge.templates.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.Refusal;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Supplier;

/** Makes the drafts that other rooms take out of JSON, and says what is wrong in them from where they stand. */
public class Binding {

    private final Validator validator;

    @Inject
    public Binding(Validator validator) {
        this.validator = validator;
    }

    /**
     * @param pointer where the JSON stands
     * @throws Refusal INVALID
     */
    public <T> T read(JsonNode node, Class<T> type, String pointer) {
        T draft = bound(node, type, pointer);
        List<FieldError> errors = validator.validate(draft).stream()
                .map(violation -> new FieldError(pointer + path(violation), violation.getMessage()))
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return draft;
    }

    /** Lets another room do it, and points at what it refuses from where that stands. */
    public static <T> T within(String pointer, Supplier<T> call) {
        try {
            return call.get();
        } catch (Refusal refusal) {
            throw refusal.pointing(error -> error.within(pointer));
        }
    }

    private static <T> T bound(JsonNode node, Class<T> type, String pointer) {
        try {
            return TemplateJson.mapper().treeToValue(node, type);
        } catch (JsonProcessingException notOne) {
            boolean unknown = notOne instanceof UnrecognizedPropertyException;
            throw Refusal.invalid(
                    pointer + (notOne instanceof JsonMappingException mapping ? path(mapping) : ""),
                    unknown ? "This field is not known here." : "This value cannot be read.");
        }
    }

    private static String path(JsonMappingException mapping) {
        StringBuilder pointer = new StringBuilder();
        mapping.getPath()
                .forEach(step -> pointer.append(
                        step.getFieldName() == null ? "/" + step.getIndex() : FieldError.segment(step.getFieldName())));
        return pointer.toString();
    }

    private static String path(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(FieldError.segment(node.getName()));
            }
        }
        return pointer.toString();
    }
}
