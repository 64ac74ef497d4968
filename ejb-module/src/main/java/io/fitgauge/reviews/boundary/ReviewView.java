package io.fitgauge.reviews.boundary;

import io.fitgauge.reviews.entity.Drift;
import io.fitgauge.reviews.entity.Postponement;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewItem;
import io.fitgauge.reviews.entity.ReviewOutcome;
import io.fitgauge.reviews.entity.ReviewReason;
import io.fitgauge.reviews.entity.ReviewState;
import io.fitgauge.schedules.boundary.ReviewScope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as clients see it.
 *
 * @param subjectId of the segment, ICP or persona; absent for the tenant
 * @param subjectName as it was called when the review was opened
 * @param icpId the ICP that it is about, or whose persona
 * @param scheduleId absent unless its day came
 * @param firstDueOn before it was postponed
 * @param late whether it was opened later than it should have been
 * @param people who are to do it
 * @param checklistName of the template
 * @param drift what has moved, where that is why it was opened
 * @param facts absent until they are gathered, soon after the opening
 * @param factsAt when they were gathered
 * @param icpVersion that came of it
 * @param names of the people named here, as far as they are known
 */
public record ReviewView(
        UUID id,
        ReviewScope scope,
        @Nullable UUID subjectId,
        @Nullable String subjectName,
        @Nullable UUID icpId,
        ReviewReason reason,
        @Nullable UUID scheduleId,
        ReviewState state,
        LocalDate dueOn,
        Instant dueAt,
        LocalDate firstDueOn,
        Instant openedAt,
        boolean late,
        boolean overdue,
        List<UUID> people,
        String checklistName,
        List<ReviewItem> checklist,
        List<Postponement> postponements,
        @Nullable Drift drift,
        @Nullable ReviewFactsView facts,
        @Nullable Instant factsAt,
        @Nullable ReviewOutcome outcome,
        @Nullable Integer icpVersion,
        @Nullable String note,
        @Nullable Instant completedAt,
        @Nullable UUID completedBy,
        @Nullable UUID completedAgency,
        Map<UUID, String> names) {

    public ReviewView {
        people = List.copyOf(people);
        checklist = List.copyOf(checklist);
        postponements = List.copyOf(postponements);
        names = Map.copyOf(names);
    }

    static ReviewView of(Review review, @Nullable ReviewFactsView facts, Map<UUID, String> names, Instant now) {
        return new ReviewView(
                review.id(),
                review.scope(),
                review.subjectId(),
                review.subjectName(),
                review.icpId(),
                review.reason(),
                review.scheduleId(),
                review.state(),
                review.dueOn(),
                review.dueAt(),
                review.firstDueOn(),
                review.openedAt(),
                review.isLate(),
                review.isOverdue(now),
                review.people(),
                review.checklistName(),
                review.checklist(),
                review.postponements(),
                review.drift().orElse(null),
                facts,
                review.factsAt(),
                review.outcome(),
                review.icpVersion(),
                review.note(),
                review.completedAt(),
                review.completedBy(),
                review.completedAgency(),
                names);
    }

    /** People's words are their own. */
    @Override
    public String toString() {
        return "ReviewView[" + id + "]";
    }
}
