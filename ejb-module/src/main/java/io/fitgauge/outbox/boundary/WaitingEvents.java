package io.fitgauge.outbox.boundary;

import io.fitgauge.outbox.control.DeliveryStore;
import io.fitgauge.outbox.entity.Delivery;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has yet to be acted on, for those who look after it. */
@Stateless
public class WaitingEvents {

    @Inject
    DeliveryStore store;

    @Inject
    Event<EventWritten> written;

    @Inject
    Clock clock;

    /** The oldest first. Sorted by {@code occurredAt}. */
    public Page<DeliveryView> list(Caller caller, @Nullable DeliveryState state, PageRequest request) {
        return store.list(state == null ? null : Delivery.State.valueOf(state.name()), request)
                .map(DeliveryView::of);
    }

    /**
     * Since when a handler has something to act on; absent when it has nothing.
     *
     * @param resourceId of which thing; of any when absent
     */
    public Optional<Instant> since(Caller caller, String handler, @Nullable UUID resourceId) {
        return store.first(handler, resourceId);
    }

    /**
     * Has it tried again, at once and as often as a new one.
     *
     * @throws Refusal NOT_FOUND, also when it has been acted on or is being so right now
     */
    public DeliveryView retry(Caller caller, UUID id) {
        Delivery delivery = store.lock(id).orElseThrow(() -> Refusal.notFound("waiting event", id));
        store.update(id, Delivery.State.WAITING, 0, clock.instant(), delivery.problem());
        written.fire(new EventWritten(caller.tenant(), List.of(delivery.handler())));
        return store.find(id).map(DeliveryView::of).orElseThrow();
    }
}
