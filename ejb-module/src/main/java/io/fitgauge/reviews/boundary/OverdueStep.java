package io.fitgauge.reviews.boundary;

import io.fitgauge.agenda.boundary.DueItem;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.reviews.control.ReviewSteps;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;

/** Says that a review is overdue. */
@Dependent
public class OverdueStep extends ReviewStep {

    private final Outbox outbox;
    private final Notifications notifications;
    private final TenantDay day;

    @Inject
    OverdueStep(ReviewStore store, Outbox outbox, Notifications notifications, TenantDay day) {
        super(store);
        this.outbox = outbox;
        this.notifications = notifications;
        this.day = day;
    }

    @Override
    public String kind() {
        return ReviewSteps.OVERDUE;
    }

    @Override
    void take(Caller system, Review review, DueItem item) {
        long days = ChronoUnit.DAYS.between(review.dueOn(), day.today(system));
        outbox.write(system, ReviewEvents.overdue(review, days));
        notifications.tell(system, ReviewNews.of(NewsKind.REVIEW_OVERDUE, review, days), review.people());
    }
}
