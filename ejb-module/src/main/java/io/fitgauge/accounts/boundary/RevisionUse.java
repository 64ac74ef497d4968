package io.fitgauge.accounts.boundary;

import io.fitgauge.tenancy.Caller;
import java.util.Collection;
import java.util.Set;

/**
 * A room above that names revisions of accounts, implemented as a CDI bean: what it names is kept. Old revisions that
 * nobody names are thrown away.
 */
public interface RevisionUse {

    /**
     * Called in a transaction of the caller's tenant.
     *
     * @param asked some hundreds of revisions that an account does not have any more
     * @return those of them that are named, in no order
     */
    Set<AccountRevision> named(Caller caller, Collection<AccountRevision> asked);
}
