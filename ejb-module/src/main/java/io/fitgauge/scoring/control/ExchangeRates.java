package io.fitgauge.scoring.control;

import io.fitgauge.fit.Rates;

/** The rates that scores are made with. There are none yet: money in another currency is unknown to a criterion. */
public class ExchangeRates {

    Rates known() {
        return Rates.NONE;
    }
}
