package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountIds;
import io.fitgauge.accounts.control.ChosenAccounts;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Accounts by their ids, for rooms that pick them by what they know themselves. */
@Stateless
public class SelectedAccounts {

    @Inject
    AccountIds ids;

    @Inject
    ChosenAccounts accounts;

    @Inject
    AttributeCatalogue catalogue;

    /**
     * The ids of what {@link Accounts#list} shows.
     *
     * @throws Refusal INVALID
     */
    public Page<UUID> page(Caller caller, AccountFilter filter, PageRequest request) {
        return ids.list(filter.selection(), request);
    }

    /**
     * Those of these ids that are accounts and pass the filter; ask for some hundreds at a time.
     *
     * @throws Refusal INVALID
     */
    public Set<UUID> matching(Caller caller, AccountFilter filter, Collection<UUID> among) {
        return ids.among(among, filter.selection());
    }

    /**
     * How many pass the filter.
     *
     * @throws Refusal INVALID
     */
    public long count(Caller caller, AccountFilter filter) {
        return ids.count(filter.selection());
    }

    /** In the order of these ids, without those that are no accounts; ask for some hundreds at a time. */
    public List<AccountView> views(Caller caller, List<UUID> chosen) {
        return accounts.inOrder(chosen, catalogue.definitions(caller)).stream()
                .map(AccountView::of)
                .toList();
    }
}
