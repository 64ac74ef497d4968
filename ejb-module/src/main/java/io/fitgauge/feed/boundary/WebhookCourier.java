package io.fitgauge.feed.boundary;

import io.fitgauge.feed.control.CourierTurns;
import io.fitgauge.feed.control.Sent;
import io.fitgauge.feed.entity.Parcel;
import io.fitgauge.outbound.boundary.Outbound;
import io.fitgauge.outbound.boundary.OutboundAnswer;
import io.fitgauge.retry.Failures;
import io.fitgauge.retry.Retries;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.RealTime;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due. A thread takes it and looks up the name; then the answer is waited for without one, and another notes
 * what came of it.
 */
@ApplicationScoped
public class WebhookCourier {

    private static final System.Logger LOG = System.getLogger(WebhookCourier.class.getName());

    private final CourierTurns turns = new CourierTurns();
    private final AtomicInteger underWay = new AtomicInteger();

    private volatile boolean stopping;

    @Resource(lookup = "concurrent/webhooks")
    ManagedExecutorService threads;

    @Inject
    WebhookSteps steps;

    @Inject
    SignedPost post;

    @Inject
    Outbound outbound;

    @Inject
    Clock clock;

    /** Receivers compare it with theirs. */
    @Inject
    @RealTime
    Clock real;

    void waiting(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesWaiting event) {
        event.webhooks().forEach(webhook -> take(new WebhookLane(event.tenant(), webhook)));
    }

    /** There is something due in the lane, or may be. */
    void take(WebhookLane lane) {
        if (stopping || isFull() || !turns.begin(lane.tenant(), lane.webhook())) {
            return;
        }
        try {
            threads.execute(() -> turn(lane));
        } catch (RejectedExecutionException full) {
            turns.end(lane.tenant(), lane.webhook()); // it is still in the table, and will be found there
        }
    }

    private boolean isFull() {
        return underWay.get() + WebhookSteps.MOST_UNDER_WAY > outbound.mostAtOnce();
    }

    void stop() {
        stopping = true;
    }

    private void turn(WebhookLane lane) {
        try {
            List<Parcel> parcels = steps.take(Caller.system(lane.tenant()), lane.webhook());
            parcels.forEach(parcel -> send(lane, parcel));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Webhooks have to wait, and will be looked for again: {0}", e);
        } finally {
            if (turns.end(lane.tenant(), lane.webhook())) {
                take(lane);
            }
        }
    }

    private void send(WebhookLane lane, Parcel parcel) {
        Instant begun = clock.instant();
        Instant stamped = real.instant();
        underWay.incrementAndGet();
        CompletableFuture<Sent> sent = post.send(parcel, stamped)
                .handle((answer, failure) -> sent(begun, Duration.between(stamped, real.instant()), answer, failure))
                .whenComplete((known, none) -> underWay.decrementAndGet());
        threads.copy(sent).thenAcceptAsync(known -> note(lane, parcel, known));
    }

    private static Sent sent(
            Instant begun, Duration took, @Nullable OutboundAnswer answer, @Nullable Throwable failure) {
        if (answer != null) {
            return Sent.answered(begun, took, answer);
        }
        return failure instanceof UnreadableSecret
                ? Sent.unsigned(begun)
                : Sent.failed(begun, took, failure == null ? new IllegalStateException() : failure);
    }

    /** What cannot be noted is sent again when its minute is over. */
    private void note(WebhookLane lane, Parcel parcel, Sent sent) {
        try {
            Retries.OF_REQUESTS.run(Failures::isLostRace, () -> steps.note(Caller.system(lane.tenant()), parcel, sent));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "What came of delivery {0} is lost: {1}", parcel.delivery(), e);
        }
        take(lane);
    }
}
