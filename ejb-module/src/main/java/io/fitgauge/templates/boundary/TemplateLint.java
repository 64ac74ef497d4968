package io.fitgauge.templates.boundary;

import io.fitgauge.language.Messages;
import io.fitgauge.templates.control.ParameterRemarks;
import io.fitgauge.templates.entity.TemplateRemark;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Says what could be better about a template. */
@Stateless
public class TemplateLint {

    @Inject
    Shelf shelf;

    /** In the caller's language. @throws Refusal NOT_FOUND */
    public TemplateWarnings of(Caller caller, UUID id) {
        Messages words = Messages.of(caller.language(), "io.fitgauge.templates.words");
        List<TemplateWarnings.Warning> warnings =
                ParameterRemarks.of(shelf.get(id, TemplateLanguage.of(null, caller))).stream()
                        .map(remark -> warning(remark, words))
                        .toList();
        return new TemplateWarnings(warnings);
    }

    private static TemplateWarnings.Warning warning(TemplateRemark remark, Messages words) {
        return new TemplateWarnings.Warning(
                remark.code().name(),
                remark.pointer(),
                words.text("lint." + remark.code(), remark.about().isEmpty() ? "" : words.quoted(remark.about())));
    }
}
