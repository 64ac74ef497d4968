package io.fitgauge.changes.entity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who has to acknowledge a notice, or has. */
public record Reader(UUID user, @Nullable Instant acknowledgedAt, @Nullable Instant remindedAt) {}
