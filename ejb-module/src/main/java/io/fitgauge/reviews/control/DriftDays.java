package io.fitgauge.reviews.control;

import io.fitgauge.agenda.boundary.Agenda;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/** When it is looked whether an ICP has drifted: every day at five in the morning, where the tenant is. */
public class DriftDays {

    public static final String KIND = "drift-check";

    private static final LocalTime AT = LocalTime.of(5, 0);

    private final Agenda agenda;
    private final Tenants tenants;
    private final Clock clock;

    @Inject
    DriftDays(Agenda agenda, Tenants tenants, Clock clock) {
        this.agenda = agenda;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** The next time that comes. Days that were missed are not made up for: the next look sees as much. */
    public void next(Caller caller, UUID icpId) {
        put(caller, icpId, next(now(caller)));
    }

    /**
     * The next time that comes, of a later day than the one that is being looked at. It is the same day still when the look
     * comes before five, as after the tenant's zone was changed.
     */
    public void after(Caller caller, UUID icpId, LocalDate day) {
        put(caller, icpId, after(day, now(caller)));
    }

    private ZonedDateTime now(Caller caller) {
        return clock.instant().atZone(tenants.timeZone(caller));
    }

    private void put(Caller caller, UUID icpId, ZonedDateTime next) {
        agenda.put(caller, KIND, icpId, next.toLocalDate(), next.toInstant());
    }

    private static ZonedDateTime next(ZonedDateTime now) {
        ZonedDateTime today = now.with(AT);
        return today.isAfter(now) ? today : now.plusDays(1).with(AT);
    }

    static ZonedDateTime after(LocalDate day, ZonedDateTime now) {
        ZonedDateTime next = next(now);
        return next.toLocalDate().isAfter(day)
                ? next
                : day.plusDays(1).atTime(AT).atZone(now.getZone());
    }
}
