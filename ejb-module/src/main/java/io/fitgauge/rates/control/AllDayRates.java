package io.fitgauge.rates.control;

import io.fitgauge.fit.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All rates into one currency, whatever day they are asked for. */
public final class AllDayRates implements Rates {

    private final String into;
    private final Map<String, NavigableMap<LocalDate, BigDecimal>> byCurrency = new HashMap<>();

    AllDayRates(String into) {
        this.into = into;
    }

    void add(String from, LocalDate day, BigDecimal rate) {
        byCurrency.computeIfAbsent(from, unknown -> new TreeMap<>()).put(day, rate);
    }

    @Override
    public Optional<BigDecimal> rate(String from, String to, LocalDate on) {
        return to.equals(into)
                ? Optional.ofNullable(byCurrency.get(from))
                        .map(days -> days.floorEntry(on))
                        .map(Map.Entry::getValue)
                : Optional.empty();
    }
}
