package io.fitgauge.reviews.boundary;

import io.fitgauge.reviews.control.ReviewStore;
import io.fitgauge.reviews.entity.NewReview;
import io.fitgauge.reviews.entity.ReviewReason;
import io.fitgauge.schedules.boundary.DueReview;
import io.fitgauge.schedules.boundary.ReviewOpening;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Opens the reviews whose day has come. */
@Dependent
public class OpenedReviews implements ReviewOpening {

    private final Opener opener;
    private final ReviewStore store;

    @Inject
    OpenedReviews(Opener opener, ReviewStore store) {
        this.opener = opener;
        this.store = store;
    }

    /** Asked again for the same day of a schedule, it opens no second one. */
    @Override
    public UUID open(Caller system, DueReview due) {
        return store.ofDay(due.scheduleId(), due.dueOn())
                .orElseGet(() -> opener.open(system, wanted(due)))
                .id();
    }

    private static NewReview wanted(DueReview due) {
        return new NewReview(
                ReviewReason.SCHEDULE,
                due.scope(),
                due.subjectId(),
                due.scheduleId(),
                due.dueOn(),
                due.timeOfDay(),
                due.late(),
                due.reviewers(),
                due.checklistId(),
                due.remindDaysBefore(),
                due.escalation(),
                null);
    }
}
