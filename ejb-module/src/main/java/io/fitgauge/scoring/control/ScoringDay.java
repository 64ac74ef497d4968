package io.fitgauge.scoring.control;

import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The day it is where the tenant is. */
public class ScoringDay {

    private final Tenants tenants;
    private final Clock clock;

    @Inject
    public ScoringDay(Tenants tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    public LocalDate today(Caller caller) {
        return LocalDate.now(clock.withZone(tenants.timeZone(caller)));
    }
}
