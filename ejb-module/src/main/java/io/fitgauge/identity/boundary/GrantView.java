package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.AccessGrant;
import io.fitgauge.tenancy.Role;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of an agency may do in a client.
 *
 * @param client that tenant
 */
public record GrantView(
        UUID id, UUID client, User user, Role role, Instant validUntil, Granter grantedBy, Instant createdAt) {

    /**
     * A user of the agency.
     *
     * @param name absent, like the address, when there is no such user any more
     * @param active whether the user counts there at all
     */
    public record User(UUID id, @Nullable String name, @Nullable String email, boolean active) {}

    /**
     * Who granted it.
     *
     * @param name absent when there is no such user any more
     * @param agency whose user it is, when it is not the client's own
     */
    public record Granter(UUID id, @Nullable String name, @Nullable UUID agency) {}

    static GrantView of(UUID client, AccessGrant grant) {
        return new GrantView(
                grant.id(),
                client,
                new User(grant.memberId(), null, null, false),
                grant.role(),
                grant.validUntil(),
                new Granter(grant.grantedBy(), null, null),
                grant.createdAt());
    }

    /** @param own the client's users, of those who granted */
    GrantView named(UUID agency, Map<UUID, Colleague> its, Map<UUID, Colleague> own) {
        return new GrantView(id, client, user(its), role, validUntil, granter(agency, its, own), createdAt);
    }

    private User user(Map<UUID, Colleague> agency) {
        Colleague known = agency.get(user.id());
        return known == null ? user : new User(known.id(), known.name(), known.email(), known.isActive());
    }

    private Granter granter(UUID agency, Map<UUID, Colleague> its, Map<UUID, Colleague> own) {
        Colleague here = own.get(grantedBy.id());
        if (here != null) {
            return new Granter(here.id(), here.name(), null);
        }
        Colleague there = its.get(grantedBy.id());
        return new Granter(grantedBy.id(), there == null ? null : there.name(), agency);
    }
}
