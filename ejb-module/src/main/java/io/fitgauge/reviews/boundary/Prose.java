package io.fitgauge.reviews.boundary;

/** What a text of several lines may hold. */
final class Prose {

    /** Line breaks and tabs, but no other control characters, and no halves of surrogate pairs. */
    static final String REGEXP = "[^\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*";

    static final String UNFIT = "must not hold control characters";

    private Prose() {}
}
