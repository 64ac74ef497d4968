package io.fitgauge.scoring.boundary;

import io.fitgauge.outbox.boundary.EventHandler;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.rates.boundary.CountingRates;
import io.fitgauge.rates.boundary.RateEvents;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** An exchange rate that counts today scores all accounts again; one that will count later does when its day comes. */
@Dependent
public class ChangedRateScores implements EventHandler {

    static final String NAME = "changed-rate-scores";

    private final CountingRates rates;
    private final TenantDay day;
    private final FreshScores scores;

    @Inject
    ChangedRateScores(CountingRates rates, TenantDay day, FreshScores scores) {
        this.rates = rates;
        this.day = day;
        this.scores = scores;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Set.of(RateEvents.CHANGED);
    }

    @Override
    public void handle(Caller system, StoredEvent event) {
        Set<String> currencies = rates.changed(system, event, day.today(system));
        if (!currencies.isEmpty()) {
            scores.ratesChanged(system, currencies, event.occurredAt());
        }
    }
}
