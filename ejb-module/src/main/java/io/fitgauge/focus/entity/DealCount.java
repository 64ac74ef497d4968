package io.fitgauge.focus.entity;

import org.jspecify.annotations.Nullable;

/**
 * How many deals.
 *
 * @param open absent in a period: an open deal was closed in none
 */
public record DealCount(@Nullable Long open, long won, long lost) {}
