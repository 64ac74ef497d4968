package io.fitgauge.attributes.boundary;

/** What an attribute tells about a company. */
public enum Category {
    FIRMOGRAPHIC,
    ECONOMIC,
    GEOGRAPHIC,
    TECHNOGRAPHIC,
    AUDIENCE,
    STRATEGIC,
    RELATIONAL
}
