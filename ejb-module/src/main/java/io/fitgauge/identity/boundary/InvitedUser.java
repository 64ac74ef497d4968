package io.fitgauge.identity.boundary;

import io.fitgauge.identity.entity.Membership;
import io.fitgauge.tenancy.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user who was invited just now.
 *
 * @param link for the inviter to hand on, when there is no mail server; shown once
 */
public record InvitedUser(
        UUID id,
        String email,
        String name,
        @Nullable String department,
        Role role,
        UserStatus status,
        @Nullable String language,
        Instant createdAt,
        @Nullable LinkView link) {

    static InvitedUser of(Membership member, @Nullable LinkView link) {
        return new InvitedUser(
                member.id(),
                member.email(),
                member.name(),
                member.department(),
                member.role(),
                UserStatus.INVITED,
                member.language(),
                member.createdAt(),
                link);
    }

    /** As it is told once more. */
    public InvitedUser withoutSecret() {
        return new InvitedUser(id, email, name, department, role, status, language, createdAt, null);
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "InvitedUser[" + id + "]";
    }
}
