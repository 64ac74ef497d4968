package io.fitgauge.reviews.entity;

import io.fitgauge.schedules.boundary.Escalation;
import io.fitgauge.schedules.boundary.ReviewScope;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review that is to be opened.
 *
 * @param subjectId absent for the tenant
 * @param scheduleId absent unless its day came
 * @param late whether it is opened later than it should have been
 * @param people who are to do it; chosen when nobody is named
 * @param checklistId of a template; the usual one when absent
 * @param drift what has moved
 */
public record NewReview(
        ReviewReason reason,
        ReviewScope scope,
        @Nullable UUID subjectId,
        @Nullable UUID scheduleId,
        LocalDate dueOn,
        LocalTime timeOfDay,
        boolean late,
        List<UUID> people,
        @Nullable UUID checklistId,
        List<Integer> remindDaysBefore,
        Escalation escalation,
        @Nullable Drift drift) {

    /** Reminders of what nobody has scheduled. */
    public static final List<Integer> USUAL_REMINDERS = List.of(7, 1);

    /** Escalation of what nobody has scheduled. */
    public static final Escalation USUAL_ESCALATION = new Escalation(7, 14, 21);

    public static final LocalTime USUAL_TIME = LocalTime.of(9, 0);

    public NewReview {
        people = List.copyOf(people);
        remindDaysBefore = List.copyOf(remindDaysBefore);
    }

    /** Nobody has scheduled it. */
    public static NewReview unscheduled(
            ReviewReason reason,
            ReviewScope scope,
            @Nullable UUID subjectId,
            LocalDate dueOn,
            List<UUID> people,
            @Nullable UUID checklistId,
            @Nullable Drift drift) {
        return new NewReview(
                reason,
                scope,
                subjectId,
                null,
                dueOn,
                USUAL_TIME,
                false,
                people,
                checklistId,
                USUAL_REMINDERS,
                USUAL_ESCALATION,
                drift);
    }
}
