package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.DealStore;
import io.fitgauge.accounts.control.MergedContacts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Takes the people and the deals of an account along when it becomes part of another, in the same transaction. */
@Dependent
class MergedAccount {

    private final MergedContacts contacts;
    private final DealStore deals;
    private final Event<ContactMerged> same;
    private final Clock clock;

    @Inject
    MergedAccount(MergedContacts contacts, DealStore deals, Event<ContactMerged> same, Clock clock) {
        this.contacts = contacts;
        this.deals = deals;
        this.same = same;
        this.clock = clock;
    }

    void follow(@Observes AccountMerged event) {
        Instant now = clock.instant();
        contacts.follow(
                event.from(),
                event.into(),
                now,
                (from, into) -> same.fire(new ContactMerged(event.caller(), from, into)));
        deals.move(event.from(), event.into(), now);
    }
}
