package io.fitgauge.schedules.boundary;

import org.jspecify.annotations.Nullable;

/** @param mine whether the calendar shows what its person reviews, and nothing else; all of the tenant's when absent */
public record FeedDraft(@Nullable Boolean mine) {}
