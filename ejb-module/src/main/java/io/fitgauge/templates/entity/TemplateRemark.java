package io.fitgauge.templates.entity;

/**
 * What could be better about a template.
 *
 * @param pointer into the template
 * @param about the parameter, or nothing
 */
public record TemplateRemark(Code code, String pointer, String about) {

    /** The names are stable. */
    public enum Code {
        PARAMETER_UNUSED,
        TEXT_NEEDS_VALUE,
        LANGUAGE_UNKNOWN
    }
}
