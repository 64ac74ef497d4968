package io.fitgauge.committee.boundary;

import io.fitgauge.accounts.boundary.AccountMerged;
import io.fitgauge.accounts.boundary.ContactMerged;
import io.fitgauge.committee.control.MovedMembers;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Keeps members where their accounts and contacts are, in the same transaction, when these become part of others. Whichever
 * is told first: what is the same then is put together.
 */
@Dependent
class FollowingMembers {

    private final MovedMembers members;
    private final Clock clock;

    @Inject
    FollowingMembers(MovedMembers members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    void follow(@Observes AccountMerged event) {
        members.accountMoves(event.from(), event.into(), clock.instant());
    }

    void follow(@Observes ContactMerged event) {
        members.contactMoves(event.from(), event.into(), clock.instant());
    }
}
