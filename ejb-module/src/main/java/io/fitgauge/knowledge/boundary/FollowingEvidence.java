package io.fitgauge.knowledge.boundary;

import io.fitgauge.accounts.boundary.AccountMerged;
import io.fitgauge.accounts.boundary.AccountRemoved;
import io.fitgauge.accounts.boundary.ContactMerged;
import io.fitgauge.knowledge.control.MovedNames;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps evidence about the accounts and contacts it names, in the same transaction, when these become part of others. */
@Dependent
class FollowingEvidence {

    private final MovedNames names;
    private final Clock clock;

    @Inject
    FollowingEvidence(MovedNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    void follow(@Observes AccountMerged event) {
        names.accountMoves(event.from(), event.into(), clock.instant());
    }

    void follow(@Observes ContactMerged event) {
        names.contactMoves(event.from(), event.into());
    }

    void leave(@Observes AccountRemoved event) {
        names.accountGoes(event.id(), clock.instant());
    }
}
