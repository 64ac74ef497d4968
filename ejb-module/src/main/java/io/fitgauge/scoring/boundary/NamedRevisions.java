package io.fitgauge.scoring.boundary;

import io.fitgauge.accounts.boundary.AccountRevision;
import io.fitgauge.accounts.boundary.RevisionUse;
import io.fitgauge.scoring.control.ScoreStore;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** A score names the revision that it saw, however long ago. */
@Dependent
public class NamedRevisions implements RevisionUse {

    private final ScoreStore store;

    @Inject
    NamedRevisions(ScoreStore store) {
        this.store = store;
    }

    @Override
    public Set<AccountRevision> named(Caller caller, Collection<AccountRevision> asked) {
        return store.named(Set.copyOf(asked));
    }
}
