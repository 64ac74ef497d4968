package io.fitgauge.templates.control;

import io.fitgauge.templates.entity.TemplateDocument;
import io.fitgauge.templates.entity.TemplateParameter;
import io.fitgauge.templates.entity.TemplateRemark;
import io.fitgauge.templates.entity.TemplateRemark.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is allowed in a template's parameters, and is hardly meant. */
public final class ParameterRemarks {

    private ParameterRemarks() {}

    public static List<TemplateRemark> of(TemplateDocument template) {
        List<TemplateRemark> remarks = new ArrayList<>();
        Set<String> used = new HashSet<>();
        Set<String> mayBeMissing = template.parameters().stream()
                .filter(parameter -> parameter.standard() == null && !parameter.mustBeGiven())
                .map(TemplateParameter::key)
                .collect(Collectors.toSet());
        new Rewriting((text, pointer) -> {
                    References.each(text, reference -> {
                        used.add(reference.key());
                        if (References.only(text) == null && mayBeMissing.contains(reference.key())) {
                            remarks.add(new TemplateRemark(Code.TEXT_NEEDS_VALUE, pointer, reference.key()));
                        }
                    });
                    return null;
                })
                .object(template.content(), "/content");
        unused(template, used, remarks);
        if (template.language() == null) {
            remarks.add(new TemplateRemark(Code.LANGUAGE_UNKNOWN, "/language", ""));
        }
        return List.copyOf(remarks);
    }

    private static void unused(TemplateDocument template, Set<String> used, List<TemplateRemark> remarks) {
        for (int i = 0; i < template.parameters().size(); i++) {
            String key = template.parameters().get(i).key();
            if (!used.contains(key)) {
                remarks.add(new TemplateRemark(Code.PARAMETER_UNUSED, "/parameters/" + i, key));
            }
        }
    }
}
