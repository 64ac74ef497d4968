package io.fitgauge.fit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Exchange rates as the scorer asks for them: direct ones only, no inverse and no cross rates. */
@FunctionalInterface
public interface Rates {

    Rates NONE = (from, to, on) -> Optional.empty();

    /**
     * @param from ISO 4217, never the same as {@code to}
     * @return what one unit of {@code from} is in {@code to}, by the latest rate on or before the day
     */
    Optional<BigDecimal> rate(String from, String to, LocalDate on);
}
