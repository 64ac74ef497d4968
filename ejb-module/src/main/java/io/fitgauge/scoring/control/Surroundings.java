package io.fitgauge.scoring.control;

import io.fitgauge.fit.Circumstances;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.rates.boundary.CountingRates;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What scores depend on beside the accounts: the day, and the rates that the ICPs convert by. Looked up for many at once. */
public class Surroundings {

    private final TenantDay day;
    private final CountingRates rates;

    @Inject
    public Surroundings(TenantDay day, CountingRates rates) {
        this.day = day;
        this.rates = rates;
    }

    public Circumstances today(Caller caller, Collection<PublishedIcp> icps) {
        return on(caller, icps, day.today(caller));
    }

    public Circumstances on(Caller caller, Collection<PublishedIcp> icps, LocalDate on) {
        Set<String> into =
                icps.stream().flatMap(icp -> icp.model().currencies().stream()).collect(Collectors.toSet());
        return new Circumstances(on, rates.into(caller, into, on));
    }
}
