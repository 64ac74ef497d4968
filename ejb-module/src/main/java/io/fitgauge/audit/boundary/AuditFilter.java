package io.fitgauge.audit.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is absent does not matter.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record AuditFilter(
        @Nullable UUID actor,
        @Nullable String resource,
        @Nullable String resourceId,
        @Nullable Instant from,
        @Nullable Instant to) {}
