package io.fitgauge.schedules.boundary;

import io.fitgauge.schedules.entity.Schedule;
import io.fitgauge.schedules.entity.Telling;
import io.fitgauge.schedules.entity.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When something is reviewed.
 *
 * @param subjectId of the segment, ICP or persona; absent for the tenant
 * @param timeOfDay where the tenant is
 * @param reviewerIds none: who looks after the ICP
 * @param nextDates the next five due days, today's among them; none while it is paused
 * @param lastDueOn the last due day for which a review was opened
 */
public record ScheduleView(
        UUID id,
        ReviewScope scope,
        @Nullable UUID subjectId,
        @Nullable String name,
        CadenceBody cadence,
        LocalDate firstDay,
        String timeOfDay,
        List<UUID> reviewerIds,
        @Nullable UUID checklistId,
        int leadDays,
        List<Integer> remindDaysBefore,
        Escalation escalation,
        boolean paused,
        ScheduleStatus status,
        List<NextDate> nextDates,
        @Nullable LocalDate lastDueOn,
        Instant createdAt,
        Instant updatedAt) {

    public ScheduleView {
        reviewerIds = List.copyOf(reviewerIds);
        remindDaysBefore = List.copyOf(remindDaysBefore);
        nextDates = List.copyOf(nextDates);
    }

    static ScheduleView of(Schedule schedule, List<NextDate> nextDates) {
        Wish wish = schedule.wish();
        return new ScheduleView(
                schedule.id(),
                ReviewScope.valueOf(wish.subject().kind().name()),
                wish.subject().id(),
                wish.name(),
                CadenceBody.of(wish.timing().cadence()),
                wish.timing().firstDay(),
                wish.timing().timeOfDay().toString(),
                wish.reviewers(),
                wish.checklistId(),
                wish.timing().leadDays(),
                wish.telling().remindDaysBefore(),
                escalation(wish.telling()),
                wish.paused(),
                status(schedule, nextDates),
                nextDates,
                schedule.lastDueOn(),
                schedule.createdAt(),
                schedule.updatedAt());
    }

    static Escalation escalation(Telling telling) {
        return new Escalation(telling.ownerAfter(), telling.adminAfter(), telling.agencyAfter());
    }

    private static ScheduleStatus status(Schedule schedule, List<NextDate> nextDates) {
        boolean ended = schedule.state() == Schedule.State.ENDED || schedule.isOpening() && nextDates.isEmpty();
        return ended ? ScheduleStatus.ENDED : ScheduleStatus.ACTIVE;
    }
}
