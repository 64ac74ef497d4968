package io.fitgauge.schedules.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review that is to be opened.
 *
 * @param subjectId of the segment, ICP or persona; absent for the tenant
 * @param dueOn where the tenant is
 * @param timeOfDay likewise
 * @param late whether it opens more than a minute after {@code opensAt}
 * @param remindDaysBefore the due day
 */
public record DueReview(
        UUID scheduleId,
        ReviewScope scope,
        @Nullable UUID subjectId,
        LocalDate dueOn,
        LocalTime timeOfDay,
        Instant opensAt,
        Instant dueAt,
        boolean late,
        List<UUID> reviewers,
        @Nullable UUID checklistId,
        List<Integer> remindDaysBefore,
        Escalation escalation) {

    public DueReview {
        reviewers = List.copyOf(reviewers);
        remindDaysBefore = List.copyOf(remindDaysBefore);
    }
}
