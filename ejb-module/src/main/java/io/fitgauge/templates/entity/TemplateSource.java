package io.fitgauge.templates.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a template is a copy of.
 *
 * @param libraryKey of a built-in one
 * @param agency whose it is otherwise
 * @param agencyTemplate its id there
 */
public record TemplateSource(@Nullable String libraryKey, @Nullable UUID agency, @Nullable UUID agencyTemplate) {

    public static TemplateSource ofLibrary(String key) {
        return new TemplateSource(key, null, null);
    }

    public static TemplateSource ofAgency(UUID agency, UUID template) {
        return new TemplateSource(null, agency, template);
    }
}
