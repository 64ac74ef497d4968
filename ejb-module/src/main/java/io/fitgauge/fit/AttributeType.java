package io.fitgauge.fit;

/** The kinds of value that an attribute can have. */
public enum AttributeType {
    NUMBER,
    MONEY,
    TEXT,
    CHOICE,
    TAGS,
    BOOLEAN,
    DATE,
    COUNTRY,
    INDUSTRY
}
