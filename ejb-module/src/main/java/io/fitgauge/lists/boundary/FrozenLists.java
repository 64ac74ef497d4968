package io.fitgauge.lists.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.lists.control.EntryStore;
import io.fitgauge.lists.control.OnList;
import io.fitgauge.lists.control.TargetListStore;
import io.fitgauge.lists.entity.Kind;
import io.fitgauge.lists.entity.TargetList;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Lists by hand that hold what another list holds now. */
@Stateless
public class FrozenLists {

    /** In one transaction, while a client waits. */
    static final int MOST = 50_000;

    private static final int CHUNK = 500;

    @Inject
    TargetListStore store;

    @Inject
    EntryStore entries;

    @Inject
    OnList onList;

    @Inject
    Clock clock;

    /**
     * The new list is the caller's.
     *
     * @throws Refusal NOT_FOUND; WRONG_STATE when there are more than {@value #MOST} accounts on the list
     */
    public Revised<TargetListView> freeze(Caller caller, UUID listId, NewFrozenList draft) {
        TargetList source = store.find(listId).orElseThrow(() -> Refusal.notFound("target list", listId));
        Instant now = clock.instant();
        TargetList frozen = new TargetList(
                UuidCreator.getTimeOrderedEpoch(),
                Kind.MANUAL,
                null,
                caller.actor().id(),
                now);
        frozen.describe(draft.name().strip(), source.description());
        store.add(frozen);
        copy(caller, source, frozen, now);
        return new Revised<>(frozen.revision(), TargetListView.of(frozen));
    }

    private void copy(Caller caller, TargetList source, TargetList frozen, Instant now) {
        long copied = 0;
        Page<UUID> page = onList.page(caller, source, PageRequest.first(CHUNK));
        while (true) {
            copied += page.items().size();
            if (copied > MOST) {
                throw Refusal.wrongState("A list of more than " + MOST + " accounts cannot be frozen.");
            }
            entries.addAll(frozen.id(), page.items(), now);
            if (page.next() == null) {
                return;
            }
            page = onList.page(caller, source, new PageRequest(CHUNK, "", page.next()));
        }
    }
}
