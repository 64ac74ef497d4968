package io.fitgauge.schedules.boundary;

import io.fitgauge.schedules.entity.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A due day that is coming.
 *
 * @param dueOn where the tenant is
 * @param opensAt when its review opens, or has opened
 * @param dueAt when it is due
 */
public record NextDate(LocalDate dueOn, Instant opensAt, Instant dueAt) {

    static NextDate of(Schedule schedule, LocalDate dueOn, ZoneId zone) {
        return new NextDate(
                dueOn, schedule.opensAt(dueOn, zone), schedule.timing().dueAt(dueOn, zone));
    }
}
