package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.Membership;
import io.fitgauge.tenancy.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user of a tenant.
 *
 * @param language that they read, in answers and mails; BCP 47
 * @param lastLoginAt no part of the ETag: a login makes nobody's edit stale
 */
public record UserView(
        UUID id,
        String email,
        String name,
        @Nullable String department,
        Role role,
        UserStatus status,
        @Nullable String language,
        Instant createdAt,
        @Nullable Instant lastLoginAt) {

    static UserView of(Membership member) {
        return new UserView(
                member.id(),
                member.email(),
                member.name(),
                member.department(),
                member.role(),
                UserStatus.valueOf(member.status().name()),
                member.language(),
                member.createdAt(),
                member.lastLoginAt());
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "UserView[" + id + "]";
    }
}
