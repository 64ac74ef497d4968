package io.fitgauge.outbox.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.outbox.control.EventStore;
import io.fitgauge.outbox.entity.EventRow;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Where rooms write what happened. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    @Inject
    EventStore store;

    @Inject
    EventHandlers handlers;

    @Inject
    Event<EventWritten> written;

    @Inject
    Clock clock;

    /**
     * With the commit of the caller's transaction it has happened, and will be delivered. To be called when the thing's
     * row is locked or written: that is what puts the thing's events in order.
     */
    public void write(Caller caller, DomainEvent event) {
        List<String> interested = handlers.of(event.type());
        store.add(
                new EventRow(
                        UuidCreator.getTimeOrderedEpoch(),
                        event.type(),
                        event.resource(),
                        event.resourceId(),
                        event.data(),
                        caller.actor(),
                        clock.instant()),
                caller.tenant(),
                interested);
        if (!interested.isEmpty()) {
            written.fire(new EventWritten(caller.tenant(), interested));
        }
    }
}
