package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.Credential;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.tenancy.Role;
import java.util.UUID;

/** What somebody must know who wants to log in as this user. */
record StoredPassword(UUID member, Role role, UUID key, String hash) {

    static StoredPassword of(Membership member, Credential credential) {
        return new StoredPassword(member.id(), member.role(), credential.key(), credential.passwordHash());
    }

    @Override
    public String toString() {
        return "StoredPassword[of " + member + "]";
    }
}
