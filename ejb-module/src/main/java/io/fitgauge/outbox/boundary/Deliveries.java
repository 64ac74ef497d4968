package io.fitgauge.outbox.boundary;

import io.fitgauge.outbox.control.DeliveryStore;
import io.fitgauge.outbox.control.DueDeliveries;
import io.fitgauge.outbox.control.EventStore;
import io.fitgauge.outbox.control.Patience;
import io.fitgauge.outbox.entity.Delivery;
import io.fitgauge.outbox.entity.EventRow;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The steps of a delivery, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Deliveries {

    static final int MOST = 50;

    private static final int OLD_EVENTS = 1_000;

    private static final String NEVER_ENDED = "The last attempt never ended: the server stopped in the middle of it.";

    @Inject
    DeliveryStore store;

    @Inject
    EventStore events;

    @Inject
    DueDeliveries due;

    @Inject
    EventHandlers handlers;

    @Inject
    Patience patience;

    @Inject
    Clock clock;

    /**
     * An attempt that was begun.
     *
     * @param number from 1; it tells this attempt from those before and after it
     * @param last whether there will be no other by itself
     */
    public record Attempt(UUID delivery, String handler, int number, boolean last, StoredEvent event) {}

    @AcrossTenants("whose deliveries are due is asked of the table; each is then made inside its tenant")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<DueDeliveries.Due> due() throws SQLException {
        return due.due(clock.instant());
    }

    @AcrossTenants("gauges count the deliveries of all tenants together")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DueDeliveries.Counts counts() throws SQLException {
        return due.counts();
    }

    @AcrossTenants("whose events are old is asked of the table; they are deleted inside each tenant")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<TenantId> withEventsBefore(Instant time) throws SQLException {
        return due.withEventsBefore(time);
    }

    /** @return some that are due now, the oldest first; of one thing at most one */
    public List<UUID> next(Caller caller, String handler) {
        return store.heads(handler, clock.instant(), MOST);
    }

    /** Counts an attempt before it is made. Nothing when it is not due any more, or another node is at it. */
    public Optional<Attempt> begin(Caller caller, UUID id) {
        Instant now = clock.instant();
        return store.lock(id).filter(delivery -> delivery.isDue(now)).flatMap(delivery -> begin(delivery, now));
    }

    private Optional<Attempt> begin(Delivery delivery, Instant now) {
        if (patience.isOver(delivery.attempts())) {
            String problem = delivery.problem() == null ? NEVER_ENDED : delivery.problem();
            store.update(delivery.id(), Delivery.State.PARKED, delivery.attempts(), now, problem);
            return Optional.empty();
        }
        int number = delivery.attempts() + 1;
        store.update(
                delivery.id(), Delivery.State.WAITING, number, now.plus(patience.after(number)), delivery.problem());
        return Optional.of(new Attempt(
                delivery.id(), delivery.handler(), number, patience.isOver(number), stored(delivery.event())));
    }

    /** Has the handler do its work, and with that the delivery is done; unless another attempt was begun meanwhile. */
    public void deliver(Caller caller, Attempt attempt) {
        if (store.delete(attempt.delivery(), attempt.number())) {
            handlers.find(attempt.handler()).orElseThrow().handle(caller, attempt.event());
        }
    }

    /** The attempt came to nothing: it is tried again, or parked after the last one. */
    public void failed(Caller caller, Attempt attempt, String problem) {
        store.lock(attempt.delivery())
                .filter(delivery -> delivery.attempts() == attempt.number())
                .ifPresent(delivery -> store.update(
                        delivery.id(),
                        attempt.last() ? Delivery.State.PARKED : Delivery.State.WAITING,
                        attempt.number(),
                        clock.instant().plus(patience.after(attempt.number())),
                        problem));
    }

    /** @return whether there may be more */
    public boolean deleteEventsBefore(Caller caller, Instant time) {
        return events.deleteBefore(time, OLD_EVENTS) == OLD_EVENTS;
    }

    private static StoredEvent stored(EventRow row) {
        return new StoredEvent(
                row.id(), row.type(), row.resource(), row.resourceId(), row.data(), row.by(), row.occurredAt());
    }
}
