package io.fitgauge.paging;

/**
 * A thing and its revision, which grows with every change.
 *
 * @param revision what a strong ETag is made of
 */
public record Revised<T>(int revision, T value) {}
