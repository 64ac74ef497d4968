package io.fitgauge.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Rates as a tenant keeps them: some days, one direction. */
final class DatedRates implements Rates {

    private final Map<String, NavigableMap<LocalDate, BigDecimal>> byPair = new HashMap<>();

    DatedRates add(String from, String to, String day, String rate) {
        byPair.computeIfAbsent(from + to, pair -> new TreeMap<>()).put(LocalDate.parse(day), new BigDecimal(rate));
        return this;
    }

    @Override
    public Optional<BigDecimal> rate(String from, String to, LocalDate on) {
        return Optional.ofNullable(byPair.get(from + to))
                .map(days -> days.floorEntry(on))
                .map(Map.Entry::getValue);
    }
}
