package io.fitgauge.schedules.boundary;

import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.schedules.control.ScheduleStore;
import io.fitgauge.schedules.entity.Schedule;
import io.fitgauge.schedules.entity.Subject;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which ICPs in use are reviewed: by a schedule of their own, of their segment, or of the tenant. */
class Cover {

    private final ScheduleStore store;
    private final Icps icps;
    private final TenantDay days;

    @Inject
    Cover(ScheduleStore store, Icps icps, TenantDay days) {
        this.store = store;
        this.icps = icps;
        this.days = days;
    }

    /** The next day of one schedule; absent while it is paused. */
    private record Next(Subject subject, boolean paused, @Nullable LocalDate day) {

        boolean covers(UUID icp, UUID segment) {
            return switch (subject.kind()) {
                case TENANT -> true;
                case SEGMENT -> segment.equals(subject.id());
                case ICP -> icp.equals(subject.id());
                case PERSONA -> false;
            };
        }
    }

    /** The next due day of every ICP in use, if it has one. */
    Map<UUID, Optional<LocalDate>> nextDays(Caller caller) {
        List<Next> all = all(caller);
        Map<UUID, Optional<LocalDate>> next = new HashMap<>();
        icps.segmentsInUse(caller)
                .forEach((icp, segment) -> next.put(
                        icp,
                        all.stream()
                                .filter(schedule -> schedule.covers(icp, segment))
                                .flatMap(schedule -> Optional.ofNullable(schedule.day()).stream())
                                .min(Comparator.naturalOrder())));
        return next;
    }

    /** The ICPs in use that nothing covers; a schedule that is paused does. */
    Set<UUID> missing(Caller caller) {
        List<Next> all = all(caller);
        return icps.segmentsInUse(caller).entrySet().stream()
                .filter(icp -> all.stream().noneMatch(schedule -> schedule.covers(icp.getKey(), icp.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Without those that have ended, or have no more days. */
    private List<Next> all(Caller caller) {
        LocalDate today = days.today(caller);
        return store.all().stream()
                .filter(schedule -> schedule.state() == Schedule.State.ACTIVE)
                .map(schedule -> new Next(
                        schedule.wish().subject(),
                        schedule.wish().paused(),
                        schedule.days(today).findFirst().orElse(null)))
                .filter(schedule -> schedule.paused() || schedule.day() != null)
                .toList();
    }
}
