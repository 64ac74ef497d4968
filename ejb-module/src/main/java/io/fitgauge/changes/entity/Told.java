package io.fitgauge.changes.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How something was when people were told of it.
 *
 * @param state JSON; absent when it was gone
 */
public record Told(@Nullable String state, Instant at) {}
