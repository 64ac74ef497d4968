package io.fitgauge.templates.boundary;

import io.fitgauge.templates.control.TemplateSchema;

/** The JSON Schema of a file of templates. */
public final class PublishedSchema {

    private PublishedSchema() {}

    public static String text() {
        return TemplateSchema.published();
    }
}
