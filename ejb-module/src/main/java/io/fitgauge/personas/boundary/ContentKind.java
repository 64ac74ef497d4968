package io.fitgauge.personas.boundary;

/** What a content is. */
public enum ContentKind {
    ARTICLE,
    GUIDE,
    WEBINAR,
    CASE_STUDY,
    COMPARISON,
    DEMO,
    OFFER,
    OTHER
}
