package io.fitgauge.lists.boundary;

import io.fitgauge.accounts.boundary.AccountFilter;
import io.fitgauge.accounts.boundary.AccountView;
import io.fitgauge.accounts.boundary.SelectedAccounts;
import io.fitgauge.lists.control.EntryStore;
import io.fitgauge.lists.control.OnList;
import io.fitgauge.lists.control.TargetListStore;
import io.fitgauge.lists.entity.TargetList;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The accounts on target lists. */
@Stateless
public class ListedAccounts {

    @Inject
    TargetListStore store;

    @Inject
    EntryStore entries;

    @Inject
    OnList onList;

    @Inject
    SelectedAccounts accounts;

    @Inject
    Clock clock;

    /**
     * A list by hand stands in the order in which its accounts came to the tenant; one by a filter in that of the ICP's
     * ranking, or else as the list of accounts, and may be sorted as these may be.
     *
     * @return maybe fewer than the limit, or none, though there is a next page
     * @throws Refusal NOT_FOUND; INVALID for an order that is none
     */
    public Page<AccountView> page(Caller caller, UUID listId, PageRequest request) {
        Page<UUID> ids = onList.page(caller, get(listId), request);
        return new Page<>(accounts.views(caller, ids.items()), ids.next());
    }

    /**
     * Who is on it already stays.
     *
     * @throws Refusal NOT_FOUND; INVALID, naming what is no account here; WRONG_STATE for a list by a filter;
     *     ROLE_TOO_SMALL unless it is the owner or an editor
     */
    public ListSize add(Caller caller, UUID listId, List<UUID> accountIds) {
        TargetList list = kept(caller, listId);
        Set<UUID> known = accounts.matching(caller, AccountFilter.ALL, accountIds);
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < accountIds.size(); i++) {
            if (!known.contains(accountIds.get(i))) {
                errors.add("/accountIds/" + i, "is not an account here");
            }
        }
        errors.refuseIfAny();
        long before = entries.count(list.id());
        entries.addAll(list.id(), known, clock.instant());
        long total = entries.count(list.id());
        return new ListSize(total - before, total);
    }

    /**
     * @throws Refusal NOT_FOUND, also when it is not on the list; WRONG_STATE for a list by a filter; ROLE_TOO_SMALL
     *     unless it is the owner or an editor
     */
    public void takeOff(Caller caller, UUID listId, UUID accountId) {
        TargetList list = kept(caller, listId);
        if (!entries.takeOff(list.id(), accountId)) {
            throw Refusal.notFound("account", accountId);
        }
    }

    private TargetList kept(Caller caller, UUID listId) {
        TargetList list = get(listId);
        list.requireByHand();
        list.requireKeptBy(caller);
        return list;
    }

    private TargetList get(UUID id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("target list", id));
    }
}
