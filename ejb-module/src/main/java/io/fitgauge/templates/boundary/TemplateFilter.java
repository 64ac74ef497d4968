package io.fitgauge.templates.boundary;

import io.fitgauge.templates.entity.TemplateKind;
import io.fitgauge.templates.entity.TemplateOrigin;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which templates a list shows.
 *
 * @param q a part of the name or the key
 */
public record TemplateFilter(
        @Nullable TemplateKind kind, @Nullable TemplateOrigin origin, @Nullable String tag, @Nullable String q) {

    /** @throws IllegalArgumentException for a kind or an origin that is none */
    public static TemplateFilter of(
            @Nullable String kind, @Nullable String origin, @Nullable String tag, @Nullable String q) {
        return new TemplateFilter(
                kind == null ? null : Choice.of("kind", TemplateKind.class, kind),
                origin == null ? null : Choice.of("origin", TemplateOrigin.class, origin),
                tag,
                q);
    }

    boolean shows(TemplateListing template) {
        return (kind == null || kind == template.kind())
                && (origin == null || origin == template.origin())
                && (tag == null || template.tags().contains(tag))
                && (q == null || holds(template.name()) || holds(template.key()));
    }

    private boolean holds(String text) {
        return q != null && text.toLowerCase(Locale.ROOT).contains(q.strip().toLowerCase(Locale.ROOT));
    }
}
