package io.fitgauge.focus.control;

import io.fitgauge.fit.Rates;
import io.fitgauge.rates.boundary.CountingRates;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;

/** The rates by which deals of other currencies are counted: those of the days on which they were closed. */
public class ClosingRates {

    private final CountingRates rates;

    @Inject
    ClosingRates(CountingRates rates) {
        this.rates = rates;
    }

    /** @param into the currency that all deals are counted in */
    public Rates of(Caller caller, String into) {
        return rates.ofAllDays(caller, into);
    }
}
