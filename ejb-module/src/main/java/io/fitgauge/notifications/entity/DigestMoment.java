package io.fitgauge.notifications.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * When a digest goes out.
 *
 * @param day that it is for, where the person is
 * @param at a time that a day does not have is as much later as the day's clock was put forward; of one that it has twice it is
 *     the first
 */
public record DigestMoment(LocalDate day, Instant at) {

    /** The first that is later than this. */
    public static DigestMoment after(Instant moment, Preference preference, ZoneId zone) {
        DigestMoment first = from(moment.atZone(zone).toLocalDate(), preference, zone);
        return first.at.isAfter(moment) ? first : first.next(preference, zone);
    }

    /** The one for the next day of the same rhythm. */
    public DigestMoment next(Preference preference, ZoneId zone) {
        return from(day.plusDays(1), preference, zone);
    }

    private static DigestMoment from(LocalDate earliest, Preference preference, ZoneId zone) {
        LocalDate day = preference.email() == MailRhythm.WEEKLY
                ? earliest.with(TemporalAdjusters.nextOrSame(preference.digestOn()))
                : earliest;
        return new DigestMoment(
                day, day.atTime(preference.digestAt()).atZone(zone).toInstant());
    }
}
