package io.fitgauge.tenants.boundary;

import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The day it is where the tenant is: scores, exclusions and reviews go by it. */
public class TenantDay {

    private final Tenants tenants;
    private final Clock clock;

    @Inject
    public TenantDay(Tenants tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    public LocalDate today(Caller caller) {
        return LocalDate.now(clock.withZone(tenants.timeZone(caller)));
    }
}
