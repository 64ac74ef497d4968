package io.fitgauge.templates.boundary;

import io.fitgauge.templates.control.Library;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.templates.control.TemplateRows;
import io.fitgauge.templates.entity.Template;
import io.fitgauge.templates.entity.TemplateDocument;
import io.fitgauge.templates.entity.TemplateKind;
import io.fitgauge.templates.entity.TemplateOrigin;
import io.fitgauge.templates.entity.TemplateSource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A template as clients see it.
 *
 * @param origin whose it is: part of the product, from the agency, or the tenant's own
 * @param language of its texts; of a built-in one the language that was asked for
 * @param copyOf what it was copied from
 * @param revision 0 for a built-in one
 * @param createdAt absent for a built-in one, like the last change
 */
public record TemplateView(
        UUID id,
        TemplateKind kind,
        TemplateOrigin origin,
        String key,
        String name,
        @Nullable String description,
        @Nullable String language,
        List<String> tags,
        List<ParameterBody> parameters,
        Map<String, Object> content,
        @Nullable CopyOf copyOf,
        int revision,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt) {

    /**
     * What a template is a copy of.
     *
     * @param id of the built-in one; absent for an agency's, which is not to be read here
     */
    public record CopyOf(TemplateOrigin origin, @Nullable UUID id) {

        static CopyOf of(TemplateSource source) {
            String key = source.libraryKey();
            return key == null
                    ? new CopyOf(TemplateOrigin.AGENCY, null)
                    : new CopyOf(TemplateOrigin.BUILT_IN, Library.id(key));
        }
    }

    public TemplateView {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    static TemplateView builtIn(TemplateDocument document) {
        return of(Library.id(document.key()), TemplateOrigin.BUILT_IN, document, null, 0, null, null);
    }

    /** @param owner whose the tenant's own are */
    static TemplateView of(Template template, TemplateOrigin owner) {
        TemplateSource source = template.source().orElse(null);
        return of(
                template.id(),
                source != null && source.agencyTemplate() != null ? TemplateOrigin.AGENCY : owner,
                TemplateRows.document(template),
                source == null ? null : CopyOf.of(source),
                template.revision(),
                template.createdAt(),
                template.updatedAt());
    }

    private static TemplateView of(
            UUID id,
            TemplateOrigin origin,
            TemplateDocument document,
            @Nullable CopyOf copyOf,
            int revision,
            @Nullable Instant createdAt,
            @Nullable Instant updatedAt) {
        return new TemplateView(
                id,
                document.kind(),
                origin,
                document.key(),
                document.name(),
                document.description(),
                document.language(),
                document.tags(),
                document.parameters().stream()
                        .map(parameter -> TemplateJson.convert(TemplateJson.tree(parameter), ParameterBody.class))
                        .toList(),
                content(document),
                copyOf,
                revision,
                createdAt,
                updatedAt);
    }

    @SuppressWarnings("unchecked") // an object is one
    private static Map<String, Object> content(TemplateDocument document) {
        return TemplateJson.convert(document.content(), Map.class);
    }
}
