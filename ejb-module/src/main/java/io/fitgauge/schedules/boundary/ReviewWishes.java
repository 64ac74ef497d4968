package io.fitgauge.schedules.boundary;

import io.fitgauge.identity.boundary.Colleague;
import io.fitgauge.identity.boundary.Colleagues;
import io.fitgauge.schedules.entity.Schedule;
import io.fitgauge.schedules.entity.Timing;
import io.fitgauge.schedules.entity.Wish;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What a review is to be that opens now: with who is to do it. */
class ReviewWishes {

    private final Colleagues people;
    private final Tenants tenants;

    @Inject
    ReviewWishes(Colleagues people, Tenants tenants) {
        this.people = people;
        this.tenants = tenants;
    }

    DueReview due(Caller system, Schedule schedule, ReviewedThing thing, LocalDate day, Instant opensAt, boolean late) {
        Wish wish = schedule.wish();
        Timing timing = wish.timing();
        return new DueReview(
                schedule.id(),
                ReviewScope.valueOf(wish.subject().kind().name()),
                wish.subject().id(),
                day,
                timing.timeOfDay(),
                opensAt,
                timing.dueAt(day, tenants.timeZone(system)),
                late,
                reviewers(system, wish, thing),
                wish.checklistId(),
                wish.telling().remindDaysBefore(),
                ScheduleView.escalation(wish.telling()));
    }

    /** Those named who still count; else who looks after it, if that one counts. */
    private List<UUID> reviewers(Caller system, Wish wish, ReviewedThing thing) {
        List<UUID> named = active(system, wish.reviewers());
        return named.isEmpty()
                ? active(system, Stream.ofNullable(thing.ownerId()).toList())
                : named;
    }

    private List<UUID> active(Caller system, Collection<UUID> ids) {
        Map<UUID, Colleague> known = people.byId(system, ids);
        return ids.stream()
                .filter(id -> known.containsKey(id) && known.get(id).isActive())
                .toList();
    }
}
