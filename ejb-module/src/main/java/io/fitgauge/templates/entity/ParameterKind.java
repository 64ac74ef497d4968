package io.fitgauge.templates.entity;

/** What the value of a template's parameter is. */
public enum ParameterKind {
    TEXT,
    NUMBER,
    MONEY,
    COUNTRIES,
    INDUSTRIES,
    TAGS
}
