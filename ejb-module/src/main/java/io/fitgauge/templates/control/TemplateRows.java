package io.fitgauge.templates.control;

import io.fitgauge.templates.entity.Template;
import io.fitgauge.templates.entity.TemplateDocument;
import io.fitgauge.templates.entity.TemplateParameter;
import io.fitgauge.templates.entity.WrittenTemplate;
import org.jspecify.annotations.Nullable;

/** What a template says, as rows keep it, and back. */
public final class TemplateRows {

    private TemplateRows() {}

    public static WrittenTemplate written(TemplateDocument document) {
        return new WrittenTemplate(
                document.key(),
                document.name().strip(),
                blankToNull(document.description()),
                document.language(),
                TemplateJson.write(document.tags()),
                TemplateJson.write(document.parameters()),
                TemplateJson.write(document.content()));
    }

    public static TemplateDocument document(Template template) {
        WrittenTemplate written = template.written();
        return new TemplateDocument(
                template.kind(),
                written.key(),
                written.name(),
                written.description(),
                written.language(),
                TemplateJson.list(written.tags(), String.class),
                TemplateJson.list(written.parameters(), TemplateParameter.class),
                TemplateJson.object(written.content()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
