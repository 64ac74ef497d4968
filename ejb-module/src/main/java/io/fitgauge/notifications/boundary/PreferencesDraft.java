package io.fitgauge.notifications.boundary;

import io.fitgauge.notifications.entity.MailRhythm;
import io.fitgauge.notifications.entity.Preference;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be told. What is absent is as it usually is.
 *
 * @param digestAt such as {@code 08:00}
 * @param timeZone IANA; the tenant's when absent
 * @param webhook whether webhooks tell it too
 */
public record PreferencesDraft(
        @Nullable MailRhythm email,
        @Nullable @Size(max = 5) String digestAt,
        @Nullable DayOfWeek digestOn,
        @Nullable @Size(max = 64) String timeZone,
        @Nullable Boolean webhook) {

    private static final Pattern TIME = Pattern.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]");

    /**
     * @param revision that it changes
     * @throws Refusal INVALID with each field that is not valid
     */
    Preference preference(int revision) {
        Preference usual = Preference.USUAL;
        FieldErrors errors = new FieldErrors();
        LocalTime time = digestAt == null ? usual.digestAt() : time(digestAt, errors);
        ZoneId zone = timeZone == null ? null : zone(timeZone, errors);
        errors.refuseIfAny();
        return new Preference(
                email == null ? usual.email() : email,
                time,
                digestOn == null ? usual.digestOn() : digestOn,
                zone,
                webhook != null && webhook,
                revision);
    }

    private static LocalTime time(String text, FieldErrors errors) {
        if (TIME.matcher(text).matches()) {
            return LocalTime.parse(text);
        }
        errors.add("/digestAt", "Not a time of day such as 08:00.");
        return LocalTime.MIDNIGHT;
    }

    private static @Nullable ZoneId zone(String id, FieldErrors errors) {
        if (ZoneId.getAvailableZoneIds().contains(id)) {
            return ZoneId.of(id);
        }
        errors.add("/timeZone", "Not a time zone such as Europe/Amsterdam.");
        return null;
    }
}
