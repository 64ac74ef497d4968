package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.templates.control.References.Reference;
import io.fitgauge.templates.entity.ParameterKind;
import io.fitgauge.templates.entity.TemplateDocument;
import io.fitgauge.templates.entity.TemplateParameter;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a schema cannot say of a template: its parameters, and the keys by which its parts name each other. */
public class ContentRules {

    /** Lists whose elements are known by a key, in the content of templates. */
    private static final List<String> KEYED =
            List.of("/icp/criteria", "/icp/weightGroups", "/attributes", "/personas", "/valueTree/nodes");

    private final ParameterValues values;

    @Inject
    public ContentRules(ParameterValues values) {
        this.values = values;
    }

    /** @param at where the template stands */
    void check(TemplateDocument template, String at, FieldErrors errors) {
        Map<String, TemplateParameter> parameters = parameters(template, at, errors);
        new Rewriting((text, pointer) -> {
                    References.each(text, reference -> check(reference, parameters, pointer, errors));
                    return null;
                })
                .object(template.content(), at + "/content");
        words(template.name(), at + "/name", errors);
        words(String.valueOf(template.description()), at + "/description", errors);
        KEYED.forEach(list -> keys(template, list, "key", at, errors));
        keys(template, "/committee/roles", "role", at, errors);
        personas(template, at, errors);
    }

    private static void words(String text, String pointer, FieldErrors errors) {
        References.each(text, reference -> errors.add(pointer, "names a parameter: only the content can"));
    }

    private Map<String, TemplateParameter> parameters(TemplateDocument template, String at, FieldErrors errors) {
        Map<String, TemplateParameter> known = new LinkedHashMap<>();
        for (int i = 0; i < template.parameters().size(); i++) {
            TemplateParameter parameter = template.parameters().get(i);
            String pointer = at + "/parameters/" + i;
            if (known.put(parameter.key(), parameter) != null) {
                errors.add(pointer + "/key", "is the key of two parameters");
            }
            values.check(parameter, pointer + "/default", errors);
        }
        return known;
    }

    private static void check(
            Reference reference, Map<String, TemplateParameter> parameters, String pointer, FieldErrors errors) {
        TemplateParameter parameter = parameters.get(reference.key());
        if (parameter == null) {
            errors.add(pointer, reference + " is no parameter of this template");
        } else if (reference.part() != null && parameter.kind() != ParameterKind.MONEY) {
            errors.add(pointer, reference + " asks for a part of what is no money");
        }
    }

    private static void keys(TemplateDocument template, String list, String name, String at, FieldErrors errors) {
        Set<String> seen = new HashSet<>();
        JsonNode elements = template.content().at(list);
        for (int i = 0; i < elements.size(); i++) {
            if (!seen.add(elements.get(i).path(name).asText())) {
                errors.add(at + "/content" + list + "/" + i + FieldError.segment(name), "stands here twice");
            }
        }
    }

    private static void personas(TemplateDocument template, String at, FieldErrors errors) {
        Set<String> known = new HashSet<>();
        template.content()
                .path("personas")
                .forEach(persona -> known.add(persona.path("key").asText()));
        JsonNode roles = template.content().at("/committee/roles");
        for (int i = 0; i < roles.size(); i++) {
            JsonNode named = roles.get(i).path("personas");
            for (int k = 0; k < named.size(); k++) {
                if (!known.contains(named.get(k).asText())) {
                    errors.add(
                            at + "/content/committee/roles/" + i + "/personas/" + k, "is no persona of this template");
                }
            }
        }
    }
}
