package io.fitgauge.notifications.entity;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be told.
 *
 * @param digestAt when a digest goes out, where the person is
 * @param digestOn the day of a weekly one
 * @param zone where the person is; where the tenant is when absent
 * @param webhook whether webhooks tell it too
 * @param revision 0 as long as nothing was chosen
 */
public record Preference(
        MailRhythm email,
        LocalTime digestAt,
        DayOfWeek digestOn,
        @Nullable ZoneId zone,
        boolean webhook,
        int revision) {

    public static final Preference USUAL =
            new Preference(MailRhythm.DAILY, LocalTime.of(8, 0), DayOfWeek.MONDAY, null, false, 0);

    public ZoneId zoneOr(ZoneId tenants) {
        return zone == null ? tenants : zone;
    }

    /** Without mails, and all else as it is. */
    public Preference stopped() {
        return new Preference(MailRhythm.OFF, digestAt, digestOn, zone, webhook, revision);
    }
}
