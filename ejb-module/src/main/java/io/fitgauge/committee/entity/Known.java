package io.fitgauge.committee.entity;

import java.util.UUID;

/** Somebody who plays a part, and is at the account now. */
public record Known(UUID contactId, Part part) {

    public boolean isInside() {
        return !part.outside();
    }

    /** Champion and decision maker at once. */
    public boolean isBoth() {
        return part.is(CommitteeRole.CHAMPION) && part.is(CommitteeRole.DECISION_MAKER);
    }
}
