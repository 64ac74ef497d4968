package io.fitgauge.reviews.boundary;

import io.fitgauge.agenda.boundary.DueItem;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.reviews.control.ReviewSteps;
import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Reminds those who are to do a review. When it is due meanwhile, they are told that instead. */
@Dependent
public class ReminderStep extends ReviewStep {

    private final Notifications notifications;

    @Inject
    ReminderStep(ReviewStore store, Notifications notifications) {
        super(store);
        this.notifications = notifications;
    }

    @Override
    public String kind() {
        return ReviewSteps.REMINDER;
    }

    @Override
    void take(Caller system, Review review, DueItem item) {
        if (item.now().isBefore(review.dueAt())) {
            notifications.tell(system, ReviewNews.of(NewsKind.REVIEW_REMINDER, review, 0), review.people());
        }
    }
}
