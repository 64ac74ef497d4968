package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountStore;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.attributes.boundary.AttributeWithdrawn;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Forgets the values of an attribute that is being deleted, in the transaction of the deletion. */
@Dependent
class WithdrawnAttributes {

    private final AccountStore store;
    private final Clock clock;

    @Inject
    WithdrawnAttributes(AccountStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void forget(@Observes AttributeWithdrawn withdrawn) {
        store.forget(withdrawn.key(), Origin.of(withdrawn.caller().actor(), clock.instant()));
    }
}
