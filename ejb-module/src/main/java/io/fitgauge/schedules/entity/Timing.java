package io.fitgauge.schedules.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * On which days something is due, and at which moments that is.
 *
 * @param timeOfDay where the tenant is
 * @param leadDays how long before the due day a review opens
 */
public record Timing(Cadence cadence, LocalDate firstDay, LocalTime timeOfDay, int leadDays) {

    /** @return the due days from a day on, in their order; endless, unless the cadence ends */
    public Stream<LocalDate> days(LocalDate from) {
        return cadence.days(firstDay, from);
    }

    public Instant opensAt(LocalDate dueOn, ZoneId zone) {
        return moment(dueOn.minusDays(leadDays), zone);
    }

    public Instant dueAt(LocalDate dueOn, ZoneId zone) {
        return moment(dueOn, zone);
    }

    /** A time that a day does not have is as much later; of one that it has twice it is the first. */
    private Instant moment(LocalDate day, ZoneId zone) {
        return day.atTime(timeOfDay).atZone(zone).toInstant();
    }
}
