package io.fitgauge.accounts.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.control.AccountStore;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.attributes.boundary.AttributeWithdrawn;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Forgets the values of an attribute that is being deleted, in the transaction of the deletion, and tells of it. */
@Dependent
class WithdrawnAttributes {

    private final AccountStore store;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    WithdrawnAttributes(AccountStore store, Outbox outbox, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    void forget(@Observes AttributeWithdrawn withdrawn) {
        Caller caller = withdrawn.caller();
        Instant now = clock.instant();
        int changed = store.forget(withdrawn.key(), Origin.of(caller.actor(), now));
        if (changed > 0) {
            outbox.write(caller, AccountEvents.valuesLost(UuidCreator.getTimeOrderedEpoch(), withdrawn.key(), now));
        }
    }
}
