package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.tenancy.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which users are wanted; what is absent does not matter.
 *
 * @param text that name or address hold, in any case
 */
public record UserFilter(@Nullable UserStatus status, @Nullable Role role, @Nullable String text) {

    MemberStore.Wanted wanted() {
        return new MemberStore.Wanted(
                status == null ? null : Membership.Status.valueOf(status.name()),
                role,
                text == null || text.isBlank() ? null : text);
    }
}
