package io.fitgauge.reviews.boundary;

import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewItem;
import io.fitgauge.reviews.entity.ReviewOutcome;
import io.fitgauge.reviews.entity.ReviewReason;
import io.fitgauge.reviews.entity.ReviewState;
import io.fitgauge.schedules.boundary.ReviewScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review in a list.
 *
 * @param subjectId of the segment, ICP or persona; absent for the tenant
 * @param subjectName as it was called when the review was opened
 * @param late whether it was opened later than it should have been
 * @param people who are to do it
 * @param items how many things are to be looked at
 * @param itemsDone how many of them are done
 */
public record ReviewListing(
        UUID id,
        ReviewScope scope,
        @Nullable UUID subjectId,
        @Nullable String subjectName,
        @Nullable UUID icpId,
        ReviewReason reason,
        @Nullable UUID scheduleId,
        ReviewState state,
        LocalDate dueOn,
        Instant openedAt,
        boolean late,
        boolean overdue,
        List<UUID> people,
        int items,
        long itemsDone,
        @Nullable ReviewOutcome outcome,
        @Nullable Instant completedAt) {

    public ReviewListing {
        people = List.copyOf(people);
    }

    static ReviewListing of(Review review, Instant now) {
        List<ReviewItem> items = review.checklist();
        return new ReviewListing(
                review.id(),
                review.scope(),
                review.subjectId(),
                review.subjectName(),
                review.icpId(),
                review.reason(),
                review.scheduleId(),
                review.state(),
                review.dueOn(),
                review.openedAt(),
                review.isLate(),
                review.isOverdue(now),
                review.people(),
                items.size(),
                items.stream().filter(ReviewItem::done).count(),
                review.outcome(),
                review.completedAt());
    }
}
