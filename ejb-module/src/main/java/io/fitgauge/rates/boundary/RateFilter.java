package io.fitgauge.rates.boundary;

import io.fitgauge.rates.control.RateStore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which exchange rates a list shows; what is absent does not matter.
 *
 * @param dayFrom of this day or later
 * @param dayTo of this day or earlier
 */
public record RateFilter(
        @Nullable String from, @Nullable String to, @Nullable LocalDate dayFrom, @Nullable LocalDate dayTo) {

    RateStore.Wanted wanted() {
        return new RateStore.Wanted(from, to, dayFrom, dayTo);
    }
}
