package io.fitgauge.schedules.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.schedules.control.ScheduleStore;
import io.fitgauge.schedules.entity.Schedule;
import io.fitgauge.schedules.entity.Subject;
import io.fitgauge.schedules.entity.Wish;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a tenant reviews what. */
@Stateless
public class Schedules {

    /** Of a tenant. */
    public static final int MOST = 500;

    private static final int SHOWN = 5;

    @Inject
    ScheduleStore store;

    @Inject
    ScheduleReader reader;

    @Inject
    OpeningPlan plan;

    @Inject
    Cover cover;

    @Inject
    Tenants tenants;

    @Inject
    TenantDay days;

    @Inject
    Clock clock;

    /**
     * Sorted by {@code createdAt}.
     *
     * @param scope all when absent
     * @param subject all when absent
     */
    public Page<ScheduleView> list(
            Caller caller, @Nullable ReviewScope scope, @Nullable UUID subject, PageRequest request) {
        ZoneId zone = tenants.timeZone(caller);
        LocalDate today = days.today(caller);
        return store.list(scope == null ? null : Subject.Kind.valueOf(scope.name()), subject, request)
                .map(schedule -> view(schedule, zone, today));
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<ScheduleView> find(Caller caller, UUID id) {
        return revised(caller, store.find(id).orElseThrow(() -> missing(id)));
    }

    /** @throws Refusal INVALID with every field at fault; WRONG_STATE when there are as many as there may be */
    public Revised<ScheduleView> create(Caller caller, ScheduleDraft draft) {
        LocalDate today = days.today(caller);
        Wish wish = reader.read(caller, draft, today);
        if (store.count() >= MOST) {
            throw Refusal.wrongState("There are " + MOST + " schedules already, the most that a tenant can have.");
        }
        Schedule schedule = Schedule.begun(UuidCreator.getTimeOrderedEpoch(), wish, today, clock.instant());
        store.add(schedule);
        plan.put(caller, schedule);
        return revised(caller, schedule);
    }

    /**
     * Days that are past, and days for which a review was opened, stay as they are.
     *
     * @throws Refusal NOT_FOUND, STALE, INVALID
     */
    public Revised<ScheduleView> change(Caller caller, UUID id, int revision, ScheduleDraft draft) {
        Schedule before = locked(caller, id, revision);
        LocalDate today = days.today(caller);
        Wish wish = reader.read(caller, draft, today);
        if (!wish.subject().equals(before.wish().subject())) {
            throw Refusal.invalid("/subjectId", "A schedule stays with what it is for.");
        }
        Schedule after = before.changedTo(wish, today, clock.instant());
        store.replace(after);
        plan.put(caller, after);
        return revised(caller, after);
    }

    /** The reviews that it opened stay. @throws Refusal NOT_FOUND, STALE */
    public void remove(Caller caller, UUID id, int revision) {
        store.remove(locked(caller, id, revision).id());
    }

    /** Which ICPs in use are reviewed, by a schedule of their own, of their segment or of the tenant, and when next. */
    public Map<UUID, Optional<LocalDate>> coverage(Caller caller) {
        return cover.nextDays(caller);
    }

    /** When an ICP in use is due next; empty also when it is not in use. */
    public Optional<LocalDate> nextDue(Caller caller, UUID icp) {
        return cover.nextDays(caller).getOrDefault(icp, Optional.empty());
    }

    private Schedule locked(Caller caller, UUID id, int revision) {
        plan.clear(caller, store.find(id).orElseThrow(() -> missing(id)));
        Schedule schedule = store.lock(id).orElseThrow(() -> missing(id));
        if (schedule.revision() != revision) {
            throw Refusal.stale();
        }
        return schedule;
    }

    private static ScheduleView view(Schedule schedule, ZoneId zone, LocalDate today) {
        List<NextDate> next = schedule.days(today)
                .limit(SHOWN)
                .map(day -> NextDate.of(schedule, day, zone))
                .toList();
        return ScheduleView.of(schedule, next);
    }

    /** Its next days are other ones as time goes by, though nobody changes it. */
    private Revised<ScheduleView> revised(Caller caller, Schedule schedule) {
        ScheduleView view = view(schedule, tenants.timeZone(caller), days.today(caller));
        int shown = List.of(view.nextDates(), Optional.ofNullable(view.lastDueOn()), view.reviewerIds())
                .hashCode();
        return new Revised<>(schedule.revision(), view, Integer.toHexString(shown));
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("review schedule", id);
    }
}
