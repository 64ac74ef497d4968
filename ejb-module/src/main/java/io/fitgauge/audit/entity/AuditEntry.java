package io.fitgauge.audit.entity;

import io.fitgauge.tenancy.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to which resource.
 *
 * @param operation such as {@code POST /icps/{id}/publish}, or the name of the call when no request made it
 * @param before JSON object of the fields before; absent when it was made, or when many rows were written at once
 * @param after JSON object of the fields after; absent when it was removed, or when many rows were written at once
 * @param address where the request came from
 * @param request what the entries of one request have in common
 */
public record AuditEntry(
        UUID id,
        Instant at,
        Actor actor,
        String operation,
        String resource,
        @Nullable String resourceId,
        @Nullable String before,
        @Nullable String after,
        @Nullable String address,
        @Nullable UUID request) {}
