package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.Membership;
import io.fitgauge.tenancy.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user of a tenant, for use inside the server. */
public record Colleague(UUID id, String name, String email, Role role, boolean isActive, @Nullable String language) {

    static Colleague of(Membership member) {
        return new Colleague(
                member.id(), member.name(), member.email(), member.role(), member.isActive(), member.language());
    }

    @Override
    public String toString() {
        return "Colleague[" + id + ", " + role + "]";
    }
}
