package io.fitgauge.templates.boundary;

import java.util.List;

/** What could be better about a template. */
public record TemplateWarnings(List<Warning> warnings) {

    /**
     * One thing.
     *
     * @param code a stable name
     * @param pointer into the template
     * @param message in the reader's language
     */
    public record Warning(String code, String pointer, String message) {}

    public TemplateWarnings {
        warnings = List.copyOf(warnings);
    }
}
