package io.fitgauge.notifications.boundary;

import io.fitgauge.notifications.entity.MailRhythm;
import io.fitgauge.notifications.entity.Preference;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is told.
 *
 * @param timeZone IANA; the tenant's when absent
 * @param mailServer whether there is one: without, nobody is mailed
 */
public record PreferencesView(
        MailRhythm email,
        String digestAt,
        DayOfWeek digestOn,
        @Nullable String timeZone,
        boolean webhook,
        boolean mailServer) {

    static PreferencesView of(Preference preference, boolean mailServer) {
        @Nullable ZoneId zone = preference.zone();
        return new PreferencesView(
                preference.email(),
                preference.digestAt().toString(),
                preference.digestOn(),
                zone == null ? null : zone.getId(),
                preference.webhook(),
                mailServer);
    }
}
