package io.fitgauge.accounts.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.control.AccountQuota;
import io.fitgauge.accounts.control.AccountStore;
import io.fitgauge.accounts.control.AliasStore;
import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.Origin;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    AccountQuota quota;

    @Inject
    AccountFinder finder;

    @Inject
    AliasStore aliases;

    @Inject
    Drafts drafts;

    @Inject
    Outbox outbox;

    @Inject
    Event<AccountRemoved> removed;

    @Inject
    Clock clock;

    /** @throws Refusal INVALID; DUPLICATE when the external id is taken; QUOTA_REACHED */
    public Revised<AccountView> register(Caller caller, AccountDraft draft) {
        quota.require(caller, 1);
        Account account = Account.born(
                UuidCreator.getTimeOrderedEpoch(), drafts.read(draft, definitions(caller)), origin(caller));
        aliases.refuseIfTaken(account.facts().externalId(), account.id());
        store.insert(account);
        outbox.write(caller, AccountEvents.registered(account.id()));
        return revised(account);
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<AccountView> find(Caller caller, UUID id) {
        return revised(finder.get(id, definitions(caller)));
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
        return write(caller, id, revision, draft, Set.of(), origin(caller));
    }

    /**
     * As {@link #change}, but what the statement says again is confirmed: it is a new revision, and from then on known
     * from this source.
     *
     * @param draft the account with what the statement says
     * @throws Refusal NOT_FOUND, STALE, INVALID; DUPLICATE when the external id is taken
     */
    public Revised<AccountView> state(Caller caller, UUID id, int revision, AccountDraft draft, Statement statement) {
        LocalDate asOf = statement.source().asOf();
        if (asOf != null && asOf.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX))) {
            throw Refusal.invalid("/source/asOf", "must not be in the future");
        }
        return write(caller, id, revision, draft, statement.fields(), statement.origin(origin(caller)));
    }

    private Revised<AccountView> write(
            Caller caller, UUID id, int revision, AccountDraft draft, Set<String> said, Origin origin) {
        Map<String, AttributeView> definitions = definitions(caller);
        Account before = finder.get(id, revision, definitions);
        Account after = before.confirmed(drafts.read(draft, definitions), said, origin);
        if (after.revision() != before.revision()) {
            aliases.refuseIfTaken(after.facts().externalId(), id);
            store.update(after);
            outbox.write(caller, AccountEvents.changed(id, after.revision()));
        }
        return revised(after);
    }

    /** @throws Refusal NOT_FOUND, STALE, and as other rooms say */
    public void remove(Caller caller, UUID id, int revision) {
        finder.get(id, revision, definitions(caller));
        removed.fire(new AccountRemoved(caller, id));
        store.delete(id, revision);
        outbox.write(caller, AccountEvents.removed(id));
    }

    /** @throws Refusal NOT_FOUND */
    public KnownAccount known(Caller caller, UUID id) {
        return KnownAccount.of(finder.get(id, definitions(caller)));
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

    /** As {@link #chunk}, of the accounts that were changed together at that instant, and not since. */
    public List<KnownAccount> changedAt(Caller caller, Instant at, @Nullable UUID after, int size) {
        return store.lastChangedAt(at, after, size, definitions(caller)).stream()
                .map(KnownAccount::of)
                .toList();
    }

    public long count(Caller caller) {
        return store.count();
    }

    private Map<String, AttributeView> definitions(Caller caller) {
        return catalogue.definitions(caller);
    }

    private Origin origin(Caller caller) {
        return Origin.of(caller.actor(), clock.instant());
    }

    private static Revised<AccountView> revised(Account account) {
        return new Revised<>(account.revision(), AccountView.of(account));
    }
}
