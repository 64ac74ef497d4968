package io.fitgauge.templates.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.List;

/**
 * A file of templates, as it is exported and imported; the published JSON Schema says all of it.
 *
 * @param format {@code fitgauge-templates/1}
 * @param templates 1 to 50
 */
public record TemplateFile(
        @NotNull @Pattern(regexp = "fitgauge-templates/1") String format, @NotNull List<TemplateDraft> templates) {

    /** Keeps what is null, so that it can be pointed at. */
    public TemplateFile {
        templates = templates == null ? templates : Collections.unmodifiableList(templates);
    }
}
