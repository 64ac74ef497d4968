package io.fitgauge.rates.control;

import io.fitgauge.fit.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rates that count on one day: no others are asked for. */
public final class DayRates implements Rates {

    private final LocalDate day;
    private final Map<Pair, BigDecimal> rates;

    DayRates(LocalDate day, Collection<Rate> rates) {
        this.day = day;
        this.rates = rates.stream().collect(Collectors.toUnmodifiableMap(Rate::pair, Rate::rate));
    }

    private record Pair(String from, String to) {}

    record Rate(String from, String to, BigDecimal rate) {

        Pair pair() {
            return new Pair(from, to);
        }
    }

    /** @throws IllegalArgumentException for another day than that for which they were looked up */
    @Override
    public Optional<BigDecimal> rate(String from, String to, LocalDate on) {
        if (!on.equals(day)) {
            throw new IllegalArgumentException("These rates are of " + day + ", not of " + on);
        }
        return Optional.ofNullable(rates.get(new Pair(from, to)));
    }
}
