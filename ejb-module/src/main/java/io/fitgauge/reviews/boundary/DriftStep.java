package io.fitgauge.reviews.boundary;

import io.fitgauge.agenda.boundary.AgendaHandler;
import io.fitgauge.agenda.boundary.DueItem;
import io.fitgauge.reviews.control.BaselineStore;
import io.fitgauge.reviews.control.Counting;
import io.fitgauge.reviews.control.DriftDays;
import io.fitgauge.reviews.control.DriftRule;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.control.ScopedIcps;
import io.fitgauge.reviews.entity.Drift;
import io.fitgauge.reviews.entity.NewReview;
import io.fitgauge.reviews.entity.ReviewReason;
import io.fitgauge.reviews.entity.Standings;
import io.fitgauge.schedules.boundary.ReviewScope;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks whether an ICP in use has drifted, and opens a review when it has and none is open. The first look after publishing
 * takes the baseline. An ICP that is not in use any more is not looked at again until it is published.
 */
@Dependent
public class DriftStep implements AgendaHandler {

    private static final int DAYS = 14;

    private final ScopedIcps icps;
    private final Counting counting;
    private final BaselineStore baselines;
    private final ReviewStore reviews;
    private final Opener opener;
    private final DriftDays days;
    private final TenantDay day;

    @Inject
    DriftStep(
            ScopedIcps icps,
            Counting counting,
            BaselineStore baselines,
            ReviewStore reviews,
            Opener opener,
            DriftDays days,
            TenantDay day) {
        this.icps = icps;
        this.counting = counting;
        this.baselines = baselines;
        this.reviews = reviews;
        this.opener = opener;
        this.days = days;
        this.day = day;
    }

    @Override
    public String kind() {
        return DriftDays.KIND;
    }

    @Override
    public void handle(Caller system, DueItem item) {
        icps.one(system, item.subject()).stream()
                .filter(icp -> icp.version() != null)
                .forEach(icp -> {
                    counting.settled(system, icp.id(), icp.version()).ifPresent(now -> look(system, icp.id(), now));
                    days.after(system, icp.id(), item.day());
                });
    }

    private void look(Caller system, UUID icp, Standings now) {
        Optional<Standings> then = baselines.find(icp).filter(known -> known.version() == now.version());
        if (then.isEmpty()) {
            baselines.put(icp, now);
        } else if (!reviews.isUnderReview(icp)) {
            DriftRule.between(then.get(), now).ifPresent(drift -> open(system, icp, drift));
        }
    }

    private void open(Caller system, UUID icp, Drift drift) {
        opener.open(
                system,
                NewReview.unscheduled(
                        ReviewReason.DRIFT,
                        ReviewScope.ICP,
                        icp,
                        day.today(system).plusDays(DAYS),
                        List.of(),
                        null,
                        drift));
    }
}
