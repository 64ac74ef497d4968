package io.fitgauge.schedules.boundary;

import io.fitgauge.agenda.boundary.AgendaHandler;
import io.fitgauge.agenda.boundary.DueItem;
import io.fitgauge.schedules.control.OpenedDays;
import io.fitgauge.schedules.control.ScheduleStore;
import io.fitgauge.schedules.entity.Schedule;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens a review when its time has come, and puts the next one on the agenda. What the agenda says is looked at again: the
 * schedule, or the tenant's zone, may have been changed in between.
 */
@Dependent
public class DueReviews implements AgendaHandler {

    private final ScheduleStore store;
    private final OpenedDays opened;
    private final OpeningPlan plan;
    private final ReviewedThings things;
    private final ReviewWishes wishes;
    private final Instance<ReviewOpening> reviews;

    @Inject
    DueReviews(
            ScheduleStore store,
            OpenedDays opened,
            OpeningPlan plan,
            ReviewedThings things,
            ReviewWishes wishes,
            Instance<ReviewOpening> reviews) {
        this.store = store;
        this.opened = opened;
        this.plan = plan;
        this.things = things;
        this.wishes = wishes;
        this.reviews = reviews;
    }

    @Override
    public String kind() {
        return OpeningPlan.KIND;
    }

    @Override
    public void handle(Caller system, DueItem item) {
        store.lock(item.subject()).ifPresent(schedule -> handle(system, schedule, item));
    }

    private void handle(Caller system, Schedule schedule, DueItem item) {
        Optional<ReviewedThing> thing = things.find(system, schedule.wish().subject());
        if (thing.isEmpty()) {
            plan.clear(system, schedule);
            store.update(schedule.ended(item.now()));
            return;
        }
        Instant opensAt = plan.opensAt(system, schedule, item.day());
        if (opensAt.isAfter(item.now()) || !plan.next(schedule).equals(Optional.of(item.day()))) {
            plan.renew(system, schedule);
            return;
        }
        open(system, schedule, thing.get(), item.day(), opensAt, item.now());
    }

    private void open(
            Caller system, Schedule schedule, ReviewedThing thing, LocalDate day, Instant opensAt, Instant now) {
        boolean late = Duration.between(opensAt, now).compareTo(DueItem.PUNCTUAL) > 0;
        UUID review = reviews.get().open(system, wishes.due(system, schedule, thing, day, opensAt, late));
        opened.add(schedule.id(), day, review, now, late);
        Schedule after = schedule.opened(day);
        store.update(after);
        plan.put(system, after);
    }
}
