package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.Membership;
import io.fitgauge.tenancy.Role;
import java.util.UUID;

/** A user of a tenant, for use inside the server. */
public record Colleague(UUID id, String name, String email, Role role, boolean isActive) {

    static Colleague of(Membership member) {
        return new Colleague(member.id(), member.name(), member.email(), member.role(), member.isActive());
    }

    @Override
    public String toString() {
        return "Colleague[" + id + ", " + role + "]";
    }
}
