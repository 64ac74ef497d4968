package io.fitgauge.lists.boundary;

import io.fitgauge.accounts.boundary.AccountMerged;
import io.fitgauge.lists.control.EntryStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps an account on its lists when it becomes part of another, in the same transaction. */
@Dependent
class MergedEntries {

    private final EntryStore entries;

    @Inject
    MergedEntries(EntryStore entries) {
        this.entries = entries;
    }

    void follow(@Observes AccountMerged event) {
        entries.move(event.from(), event.into());
    }
}
