package io.fitgauge.schedules.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.schedules.control.ScheduleStore;
import io.fitgauge.schedules.entity.Schedule;
import io.fitgauge.schedules.entity.Subject;
import io.fitgauge.schedules.entity.Telling;
import io.fitgauge.schedules.entity.Timing;
import io.fitgauge.schedules.entity.Wish;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Keeps the schedules as the tenant's ICPs and its zone want them. */
@Stateless
public class ScheduleUpkeep {

    @Inject
    ScheduleStore store;

    @Inject
    OpeningPlan plan;

    @Inject
    Cover cover;

    @Inject
    ReviewedThings things;

    @Inject
    Icps icps;

    @Inject
    Personas personas;

    @Inject
    Tenants tenants;

    @Inject
    TenantDay days;

    @Inject
    Clock clock;

    /** From its publishing on an ICP is under review: by the schedules that there are, else every year from that day on. */
    public void published(Caller system, UUID icp, Instant at) {
        if (!icps.has(system, icp)) {
            return;
        }
        icps.lock(system, icp); // only one looks whether something covers it
        ended(system, icp).forEach(schedule -> resume(system, schedule));
        if (cover.missing(system).contains(icp)) {
            reviewYearly(system, icp, LocalDate.ofInstant(at, tenants.timeZone(system)));
        }
    }

    private List<Schedule> ended(Caller system, UUID icp) {
        return with(system, icp, schedule -> schedule.state() == Schedule.State.ENDED);
    }

    /** Out of use, an ICP is not reviewed any more, nor are its personas. */
    public void retired(Caller system, UUID icp) {
        with(system, icp, schedule -> schedule.state() == Schedule.State.ACTIVE)
                .forEach(schedule -> endIfGone(system, schedule));
    }

    private List<Schedule> with(Caller system, UUID icp, Predicate<Schedule> which) {
        List<Subject> subjects = icps.has(system, icp) ? subjects(system, icp) : List.of(Subject.icp(icp));
        return store.all().stream()
                .filter(which)
                .filter(schedule -> subjects.contains(schedule.wish().subject()))
                .toList();
    }

    private List<Subject> subjects(Caller system, UUID icp) {
        return Stream.concat(
                        Stream.of(Subject.icp(icp)),
                        personas.ofIcp(system, icp).stream()
                                .map(PersonaView::id)
                                .map(id -> new Subject(Subject.Kind.PERSONA, id)))
                .toList();
    }

    /** A segment or a persona is gone. */
    public void gone(Caller system, UUID id) {
        store.all().stream()
                .filter(schedule -> id.equals(schedule.wish().subject().id()))
                .forEach(schedule -> endIfGone(system, schedule));
    }

    /** Days begin at other moments from now on. */
    public void moved(Caller system) {
        store.all().forEach(schedule -> renewUnlessItStands(system, schedule));
    }

    /** Whatever nobody told of: what is gone, what covers nothing any more, and what is not on the agenda as it should be. */
    public void tend(Caller system) {
        store.all().forEach(schedule -> endIfGone(system, schedule));
        moved(system);
        for (UUID icp : cover.missing(system)) {
            icps.lock(system, icp);
            if (cover.missing(system).contains(icp)) {
                reviewYearly(system, icp, days.today(system));
            }
        }
    }

    private void renewUnlessItStands(Caller system, Schedule schedule) {
        if (schedule.isOpening() && !plan.stands(system, schedule)) {
            plan.clear(system, schedule);
            store.lock(schedule.id()).ifPresent(locked -> plan.put(system, locked));
        }
    }

    private void endIfGone(Caller system, Schedule schedule) {
        if (schedule.state() == Schedule.State.ACTIVE
                && things.find(system, schedule.wish().subject()).isEmpty()) {
            plan.clear(system, schedule);
            store.lock(schedule.id()).ifPresent(locked -> store.update(locked.ended(clock.instant())));
        }
    }

    private void resume(Caller system, Schedule schedule) {
        plan.clear(system, schedule);
        store.lock(schedule.id()).ifPresent(locked -> {
            Schedule resumed = locked.changedTo(locked.wish(), days.today(system), clock.instant());
            store.update(resumed);
            plan.put(system, resumed);
        });
    }

    private void reviewYearly(Caller system, UUID icp, LocalDate since) {
        LocalDate firstDay = since.plus(ScheduleReader.YEARLY.period());
        Timing timing = new Timing(ScheduleReader.YEARLY, firstDay, ScheduleReader.MORNING, ScheduleReader.LEAD_DAYS);
        Telling telling = new Telling(
                ScheduleReader.REMIND,
                Escalation.USUAL.ownerAfterDays(),
                Escalation.USUAL.adminAfterDays(),
                Escalation.USUAL.agencyAfterDays());
        Wish wish = new Wish(Subject.icp(icp), null, timing, List.of(), null, telling, false);
        Schedule schedule =
                Schedule.begun(UuidCreator.getTimeOrderedEpoch(), wish, days.today(system), clock.instant());
        store.add(schedule);
        plan.put(system, schedule);
    }
}
