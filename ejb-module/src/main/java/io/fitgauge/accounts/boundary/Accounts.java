package io.fitgauge.accounts.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.control.AccountStore;
import io.fitgauge.accounts.entity.Account;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The companies that a tenant sells to, or might. */
@Stateless
public class Accounts {

    @Inject
    AccountStore store;

    @Inject
    AttributeCatalogue catalogue;

    @Inject
    Drafts drafts;

    @Inject
    Outbox outbox;

    @Inject
    Event<AccountRemoved> removed;

    @Inject
    Clock clock;

    /** @throws Refusal INVALID; DUPLICATE when the external id is taken */
    public Revised<AccountView> register(Caller caller, AccountDraft draft) {
        Account account = Account.born(
                UuidCreator.getTimeOrderedEpoch(), drafts.read(draft, definitions(caller)), clock.instant());
        store.insert(account);
        outbox.write(caller, AccountEvents.registered(account.id()));
        return revised(account);
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<AccountView> find(Caller caller, UUID id) {
        return revised(get(id, definitions(caller)));
    }

    /** Sorted by {@code name}, {@code createdAt} or {@code updatedAt}; in the order they came unless asked. */
    public Page<AccountView> list(Caller caller, AccountFilter filter, PageRequest request) {
        return store.list(filter.selection(), request, definitions(caller)).map(AccountView::of);
    }

    /**
     * A change that changes nothing keeps the revision, and nobody hears of it.
     *
     * @throws Refusal NOT_FOUND, STALE, INVALID; DUPLICATE when the external id is taken
     */
    public Revised<AccountView> change(Caller caller, UUID id, int revision, AccountDraft draft) {
        Map<String, AttributeView> definitions = definitions(caller);
        Account before = get(id, revision, definitions);
        Account after = before.changed(drafts.read(draft, definitions), clock.instant());
        if (after.revision() != before.revision()) {
            store.update(after);
            outbox.write(caller, AccountEvents.changed(id, after.revision()));
        }
        return revised(after);
    }

    /** @throws Refusal NOT_FOUND, STALE, and as other rooms say */
    public void remove(Caller caller, UUID id, int revision) {
        get(id, revision, definitions(caller));
        removed.fire(new AccountRemoved(caller, id));
        store.delete(id, revision);
        outbox.write(caller, AccountEvents.removed(id));
    }

    /** @throws Refusal NOT_FOUND */
    public KnownAccount known(Caller caller, UUID id) {
        return KnownAccount.of(get(id, definitions(caller)));
    }

    /** @return those that exist, in no order; ask for some hundreds at a time */
    public List<KnownAccount> known(Caller caller, Collection<UUID> ids) {
        return store.byIds(ids, definitions(caller)).stream()
                .map(KnownAccount::of)
                .toList();
    }

    /**
     * The next accounts in the order in which they came, to go through all of them.
     *
     * @param after the id of the last one of the chunk before; null for the first chunk
     * @return fewer than asked for, or none, at the end
     */
    public List<KnownAccount> chunk(Caller caller, @Nullable UUID after, int size) {
        return store.chunkAfter(after, size, definitions(caller)).stream()
                .map(KnownAccount::of)
                .toList();
    }

    /**
     * As {@link #chunk}, of the accounts that an import made or changed and no other import has changed since; also
     * while it is still running.
     */
    public List<KnownAccount> changedBy(Caller caller, UUID importId, @Nullable UUID after, int size) {
        return store.lastChangedBy(importId, after, size, definitions(caller)).stream()
                .map(KnownAccount::of)
                .toList();
    }

    public long count(Caller caller) {
        return store.count();
    }

    private Map<String, AttributeView> definitions(Caller caller) {
        return catalogue.definitions(caller);
    }

    private Account get(UUID id, int revision, Map<String, AttributeView> definitions) {
        Account account = get(id, definitions);
        if (account.revision() != revision) {
            throw Refusal.stale();
        }
        return account;
    }

    private Account get(UUID id, Map<String, AttributeView> definitions) {
        return store.find(id, definitions).orElseThrow(() -> Refusal.notFound("account", id));
    }

    private static Revised<AccountView> revised(Account account) {
        return new Revised<>(account.revision(), AccountView.of(account));
    }
}
