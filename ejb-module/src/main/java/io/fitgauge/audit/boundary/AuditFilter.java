package io.fitgauge.audit.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is absent does not matter.
 *
 * @param operation such as {@code POST /icps/{id}/publish}, or the kind of a job
 * @param from inclusive
 * @param to exclusive
 */
public record AuditFilter(
        @Nullable UUID actor,
        @Nullable UUID agency,
        @Nullable String operation,
        @Nullable String resource,
        @Nullable String resourceId,
        @Nullable UUID request,
        @Nullable Instant from,
        @Nullable Instant to) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null, null);
}
