package io.fitgauge.reviews.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a review is due: on its day at its time of day, where the tenant is. It is overdue from that time on the next day.
 * Gaps and overlaps of the zone are resolved as java.time does.
 */
public record ReviewDates(LocalDate dueOn, LocalTime timeOfDay, ZoneId zone) {

    public Instant dueAt() {
        return daysAfter(0);
    }

    public Instant overdueAt() {
        return daysAfter(1);
    }

    /** @param days after the due day; before it when negative */
    public Instant daysAfter(int days) {
        return dueOn.plusDays(days).atTime(timeOfDay).atZone(zone).toInstant();
    }
}
