package io.fitgauge.reviews.boundary;

import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.reviews.control.BaselineStore;
import io.fitgauge.reviews.control.Counting;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.control.ScopedIcps;
import io.fitgauge.reviews.entity.IcpInScope;
import io.fitgauge.schedules.boundary.ReviewScope;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** After a review, drift is measured from how things stood at its end. Of a persona's review nothing is measured. */
@Dependent
public class NewBaselines implements EventHandler {

    private final ReviewStore reviews;
    private final ScopedIcps icps;
    private final Counting counting;
    private final BaselineStore baselines;

    @Inject
    NewBaselines(ReviewStore reviews, ScopedIcps icps, Counting counting, BaselineStore baselines) {
        this.reviews = reviews;
        this.icps = icps;
        this.counting = counting;
        this.baselines = baselines;
    }

    @Override
    public String name() {
        return "review-new-baselines";
    }

    @Override
    public Set<String> types() {
        return Set.of(ReviewEvents.COMPLETED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        reviews.find(event.resourceId())
                .filter(review -> review.scope() != ReviewScope.PERSONA)
                .ifPresent(review -> icps.of(system, review).forEach(icp -> take(system, icp)));
    }

    /** Where scores are still being made, the next look takes it. */
    private void take(Caller system, IcpInScope icp) {
        baselines.remove(icp.id());
        Integer version = icp.version();
        if (version != null) {
            counting.settled(system, icp.id(), version).ifPresent(now -> baselines.put(icp.id(), now));
        }
    }
}
