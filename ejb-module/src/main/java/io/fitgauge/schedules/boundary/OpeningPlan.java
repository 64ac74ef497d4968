package io.fitgauge.schedules.boundary;

import io.fitgauge.agenda.boundary.Agenda;
import io.fitgauge.schedules.control.OpenedDays;
import io.fitgauge.schedules.entity.Schedule;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The next review that each schedule opens, on the agenda. What is on the agenda is changed before its schedule is locked:
 * who opens a review has them in the same order.
 */
class OpeningPlan {

    static final String KIND = "review-opening";

    private final Agenda agenda;
    private final OpenedDays opened;
    private final Tenants tenants;

    @Inject
    OpeningPlan(Agenda agenda, OpenedDays opened, Tenants tenants) {
        this.agenda = agenda;
        this.opened = opened;
        this.tenants = tenants;
    }

    /** @return the day for which it opens a review next, if it does */
    Optional<LocalDate> next(Schedule schedule) {
        return schedule.unopened(opened.of(schedule.id(), schedule.fromDay())).findFirst();
    }

    Instant opensAt(Caller caller, Schedule schedule, LocalDate dueOn) {
        return schedule.opensAt(dueOn, tenants.timeZone(caller));
    }

    void clear(Caller caller, Schedule schedule) {
        agenda.drop(caller, KIND, schedule.id());
    }

    /** To be called when it is clear. */
    void put(Caller caller, Schedule schedule) {
        next(schedule).ifPresent(day -> agenda.put(caller, KIND, schedule.id(), day, opensAt(caller, schedule, day)));
    }

    void renew(Caller caller, Schedule schedule) {
        clear(caller, schedule);
        put(caller, schedule);
    }

    /** Whether there is on the agenda what has to be there, and when. */
    boolean stands(Caller caller, Schedule schedule) {
        return agenda.waiting(caller, KIND, schedule.id())
                .equals(next(schedule).map(day -> new Agenda.Waiting(day, opensAt(caller, schedule, day))));
    }
}
