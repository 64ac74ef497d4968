package io.fitgauge.audit.boundary;

import io.fitgauge.audit.control.Fields;
import io.fitgauge.audit.entity.AuditEntry;
import io.fitgauge.tenancy.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to which resource.
 *
 * @param by the person or API client
 * @param byName as it is known now
 * @param agency the agency that the person acted for
 * @param agencyName as it was when the person came in last
 * @param operation method and path of the request
 * @param resource what was made, changed or removed
 * @param before its fields before; secrets are shown as {@code …}
 * @param after its fields after
 * @param address where the request came from
 * @param requestId what the entries of one request have in common
 */
public record AuditView(
        UUID id,
        Instant at,
        Actor.Kind kind,
        @Nullable UUID by,
        @Nullable String byName,
        @Nullable UUID agency,
        @Nullable String agencyName,
        String operation,
        String resource,
        @Nullable String resourceId,
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after,
        @Nullable String address,
        @Nullable UUID requestId) {

    static AuditView of(AuditEntry entry) {
        return new AuditView(
                entry.id(),
                entry.at(),
                entry.actor().kind(),
                entry.actor().id(),
                null,
                entry.actor().agency(),
                null,
                entry.operation(),
                entry.resource(),
                entry.resourceId(),
                Fields.parse(entry.before()),
                Fields.parse(entry.after()),
                entry.address(),
                entry.request());
    }

    /** The same, with names for people. */
    public AuditView named(@Nullable String name, @Nullable String nameOfAgency) {
        return new AuditView(
                id,
                at,
                kind,
                by,
                name,
                agency,
                nameOfAgency,
                operation,
                resource,
                resourceId,
                before,
                after,
                address,
                requestId);
    }
}
