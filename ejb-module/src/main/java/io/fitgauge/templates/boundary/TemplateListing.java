package io.fitgauge.templates.boundary;

import io.fitgauge.templates.control.Library;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.templates.entity.TemplateDocument;
import io.fitgauge.templates.entity.TemplateHead;
import io.fitgauge.templates.entity.TemplateKind;
import io.fitgauge.templates.entity.TemplateOrigin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A template in a list: all but its parameters and its content. */
public record TemplateListing(
        UUID id,
        TemplateKind kind,
        TemplateOrigin origin,
        String key,
        String name,
        @Nullable String description,
        @Nullable String language,
        List<String> tags,
        @Nullable Instant updatedAt) {

    public TemplateListing {
        tags = List.copyOf(tags);
    }

    static TemplateListing builtIn(TemplateDocument document) {
        return new TemplateListing(
                Library.id(document.key()),
                document.kind(),
                TemplateOrigin.BUILT_IN,
                document.key(),
                document.name(),
                document.description(),
                document.language(),
                document.tags(),
                null);
    }

    static TemplateListing of(TemplateHead head, TemplateOrigin owner) {
        return new TemplateListing(
                head.id(),
                head.kind(),
                head.agencyTemplate() == null ? owner : TemplateOrigin.AGENCY,
                head.key(),
                head.name(),
                head.description(),
                head.language(),
                TemplateJson.list(head.tags(), String.class),
                head.updatedAt());
    }
}
