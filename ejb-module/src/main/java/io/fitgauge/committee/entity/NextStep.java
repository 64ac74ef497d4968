package io.fitgauge.committee.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to talk to next, and why.
 *
 * @param role the one it is about
 * @param contactId absent when nobody is known who may have the role
 */
public record NextStep(Why why, @Nullable CommitteeRole role, @Nullable UUID contactId) {

    /** What for. The names are stable. */
    public enum Why {
        /** Nobody has the role yet, and this contact is the likeliest. */
        MAY_HAVE_ROLE,
        /** Has the role, and nobody of ours has met them. */
        NEVER_MET,
        /** Is against it, or may stop it. */
        WIN_OVER,
        /** Nobody has the role yet, and no contact is known who may. */
        FIND_SOMEBODY
    }
}
