package io.fitgauge.reference.boundary;

/**
 * A term of the product, in the reader's language.
 *
 * @param key the same in every language
 */
public record TermView(String key, String term, String explanation) {}
