package io.fitgauge.accounts.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.control.DealStore;
import io.fitgauge.accounts.control.LostDeals;
import io.fitgauge.accounts.entity.Deal;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a tenant tried to sell to its accounts. */
@Stateless
public class Deals {

    @Inject
    DealStore store;

    @Inject
    DealDrafts drafts;

    @Inject
    LostDeals lost;

    @Inject
    Clock clock;

    /** @throws Refusal INVALID; DUPLICATE when the external id is taken */
    public Revised<DealView> register(Caller caller, DealDraft draft) {
        Deal deal = Deal.born(UuidCreator.getTimeOrderedEpoch(), drafts.read(draft), clock.instant());
        store.insertAll(List.of(deal));
        tellIfLost(caller, null, deal);
        return revised(deal);
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<DealView> find(Caller caller, UUID id) {
        return revised(get(id));
    }

    /** @return nothing of one that is gone */
    public Optional<DealView> known(Caller caller, UUID id) {
        return store.find(id).map(DealView::of);
    }

    /**
     * Sorted by {@code openedOn}, {@code closedOn}, {@code createdAt} or {@code updatedAt}, an unknown day as the
     * earliest; in the order they came unless asked.
     */
    public Page<DealView> list(Caller caller, DealFilter filter, PageRequest request) {
        return store.list(filter.wanted(), request).map(DealView::of);
    }

    /**
     * The next deals in the order in which they came, to go through all of them.
     *
     * @param after the id of the last one of the chunk before; null for the first chunk
     * @return fewer than asked for, or none, at the end
     */
    public List<DealView> chunk(Caller caller, @Nullable UUID after, int size) {
        return store.chunkAfter(after, size).stream().map(DealView::of).toList();
    }

    /**
     * A change that changes nothing keeps the revision.
     *
     * @throws Refusal NOT_FOUND, STALE, and as {@link #register}
     */
    public Revised<DealView> change(Caller caller, UUID id, int revision, DealDraft draft) {
        Deal before = get(id, revision);
        Deal after = before.changed(drafts.read(draft), clock.instant());
        if (after.revision() != before.revision()) {
            store.updateAll(List.of(after));
            tellIfLost(caller, before, after);
        }
        return revised(after);
    }

    /** @throws Refusal NOT_FOUND, STALE */
    public void remove(Caller caller, UUID id, int revision) {
        store.delete(get(id, revision).id(), revision);
    }

    private void tellIfLost(Caller caller, @Nullable Deal before, Deal after) {
        if (LostDeals.isLostBy(before, after)) {
            lost.tell(caller, List.of(after.id()));
        }
    }

    private Deal get(UUID id, int revision) {
        Deal deal = get(id);
        if (deal.revision() != revision) {
            throw Refusal.stale();
        }
        return deal;
    }

    private Deal get(UUID id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("deal", id));
    }

    private static Revised<DealView> revised(Deal deal) {
        return new Revised<>(deal.revision(), DealView.of(deal));
    }
}
