package io.fitgauge.reviews.control;

import io.fitgauge.agenda.boundary.Agenda;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.time.Clock;
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
        ZonedDateTime now = clock.instant().atZone(tenants.timeZone(caller));
        ZonedDateTime today = now.with(AT);
        ZonedDateTime next = today.isAfter(now) ? today : now.plusDays(1).with(AT);
        agenda.put(caller, KIND, icpId, next.toLocalDate(), next.toInstant());
    }
}
