package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.templates.control.References.Reference;
import io.fitgauge.templates.entity.TemplateDocument;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the values of parameters into a template's content. */
public class Filling {

    private final ParameterValues values;
    private final ParameterWords words;

    @Inject
    public Filling(ParameterValues values, ParameterWords words) {
        this.values = values;
        this.words = words;
    }

    /**
     * @param given by key
     * @param language in which values are written within texts
     * @throws io.fitgauge.refusal.Refusal INVALID with every value that is wrong or missing
     */
    public ObjectNode filled(TemplateDocument template, Map<String, JsonNode> given, Locale language) {
        FieldErrors errors = new FieldErrors();
        Map<String, JsonNode> known = values.read(template.parameters(), given, errors);
        errors.refuseIfAny();
        ObjectNode content = new Rewriting((text, pointer) -> text(text, pointer, known, language, errors))
                .object(template.content(), "/content");
        errors.refuseIfAny();
        return content;
    }

    private @Nullable JsonNode text(
            String text, String pointer, Map<String, JsonNode> known, Locale language, FieldErrors errors) {
        @Nullable Reference only = References.only(text);
        if (only != null) {
            return value(only, known);
        }
        return TemplateJson.mapper().getNodeFactory().textNode(References.replaced(text, reference -> {
            @Nullable JsonNode value = value(reference, known);
            if (value == null) {
                errors.add(pointer, "The text at " + pointer + " needs a value for " + reference.key() + ".");
                return "";
            }
            return words.of(value, language);
        }));
    }

    private static @Nullable JsonNode value(Reference reference, Map<String, JsonNode> known) {
        @Nullable JsonNode value = known.get(reference.key());
        return value == null || reference.part() == null ? value : value.get(reference.part());
    }
}
