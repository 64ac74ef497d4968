package io.fitgauge.reviews.boundary;

import io.fitgauge.agenda.boundary.DueItem;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.reviews.control.ReviewSteps;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Says that a review is due. */
@Dependent
public class DueStep extends ReviewStep {

    private final Outbox outbox;
    private final Notifications notifications;

    @Inject
    DueStep(ReviewStore store, Outbox outbox, Notifications notifications) {
        super(store);
        this.outbox = outbox;
        this.notifications = notifications;
    }

    @Override
    public String kind() {
        return ReviewSteps.DUE;
    }

    @Override
    void take(Caller system, Review review, DueItem item) {
        outbox.write(system, ReviewEvents.due(review));
        notifications.tell(system, ReviewNews.of(NewsKind.REVIEW_DUE, review, 0), review.people());
    }
}
