package io.fitgauge.agenda.boundary;

import io.fitgauge.agenda.control.AgendaStore;
import io.fitgauge.agenda.entity.AgendaItem;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be done and was done, for those who look after it. */
@Stateless
public class AgendaItems {

    @Inject
    AgendaStore store;

    @Inject
    Clock clock;

    /** The first to be due comes first. Sorted by {@code dueAt}. */
    public Page<AgendaView> list(Caller caller, @Nullable AgendaState state, PageRequest request) {
        return store.list(state == null ? null : AgendaItem.State.valueOf(state.name()), request)
                .map(AgendaView::of);
    }

    /**
     * Has what has failed tried again, at once and as often as a new one.
     *
     * @throws Refusal NOT_FOUND, also when it is being done right now; WRONG_STATE unless it has failed
     */
    public AgendaView retry(Caller caller, UUID id) {
        AgendaItem item = store.lock(id).orElseThrow(() -> Refusal.notFound("agenda item", id));
        if (item.state() != AgendaItem.State.FAILED) {
            throw Refusal.wrongState("Only what has failed can be tried again.");
        }
        store.update(id, AgendaItem.State.WAITING, 0, clock.instant(), null, item.problem());
        return store.find(id).map(AgendaView::of).orElseThrow();
    }
}
