package io.fitgauge.lists.boundary;

/**
 * What putting accounts onto a list came to.
 *
 * @param added how many were not on it before
 * @param total how many are on it now
 */
public record ListSize(long added, long total) {}
