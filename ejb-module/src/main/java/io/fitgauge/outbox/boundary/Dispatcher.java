package io.fitgauge.outbox.boundary;

import io.fitgauge.outbox.control.Turns;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;

/** Delivers what is due on the threads that are there for it, a lane one after the other, lanes in turns. */
@ApplicationScoped
public class Dispatcher {

    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

    private final Turns<Lane> turns = new Turns<>();

    private volatile boolean stopping;
    private volatile boolean failing;

    @Resource(lookup = "concurrent/outbox")
    ManagedExecutorService threads;

    @Resource(lookup = "concurrent/outbox-others")
    ManagedExecutorService threadsThatWait;

    @Inject
    Deliveries deliveries;

    @Inject
    EventHandlers handlers;

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventWritten event) {
        event.handlers().forEach(handler -> take(new Lane(event.tenant(), handler)));
    }

    /** There is something due in the lane, or may be. */
    void take(Lane lane) {
        Optional<EventHandler> handler = handlers.find(lane.handler());
        if (stopping || handler.isEmpty() || !turns.begin(lane)) {
            return;
        }
        try {
            (handler.get().waitsForOthers() ? threadsThatWait : threads).execute(() -> turn(lane));
        } catch (RejectedExecutionException full) {
            turns.end(lane); // it is still in the table, and will be found there
        }
    }

    void stop() {
        stopping = true;
    }

    private void turn(Lane lane) {
        boolean more = false;
        try {
            more = deliverSome(lane);
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.log(System.Logger.Level.WARNING, "Events have to wait, and will be looked for again", e);
            }
            failing = true;
        } finally {
            if (turns.end(lane) || more) {
                take(lane);
            }
        }
    }

    /** @return whether there was one, and so may be others that waited for it */
    private boolean deliverSome(Lane lane) {
        Caller system = Caller.system(lane.tenant());
        List<UUID> next = deliveries.next(system, lane.handler());
        boolean some = false;
        for (UUID delivery : next) {
            Optional<Deliveries.Attempt> attempt = stopping ? Optional.empty() : deliveries.begin(system, delivery);
            some |= attempt.isPresent();
            attempt.ifPresent(begun -> deliver(system, begun));
        }
        return some;
    }

    private void deliver(Caller system, Deliveries.Attempt attempt) {
        try {
            deliveries.deliver(system, attempt);
        } catch (Throwable failure) { // also an error is the end of this attempt only
            FailedAttempt failed = new FailedAttempt(attempt, failure);
            failed.log();
            deliveries.failed(system, attempt, failed.problem());
        }
    }
}
