package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.NextStep;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to talk to next, in the reader's language.
 *
 * @param why the reason, for programs
 * @param contactId absent when nobody is known who may have the role
 * @param reason in words
 */
public record NextContactView(
        NextStep.Why why,
        @Nullable CommitteeRole role,
        @Nullable UUID contactId,
        @Nullable String name,
        @Nullable String title,
        String reason) {

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "NextContactView[" + why + "]";
    }
}
