package io.fitgauge.scoring.control;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days from one on which scores were made to another one.
 *
 * @param after exclusive
 * @param until inclusive
 */
public record Days(LocalDate after, LocalDate until) {

    /** Before there was anything. */
    private static final LocalDate EVER = LocalDate.EPOCH;

    /** @param last absent for all days there were; later than today where the tenant has moved to the west */
    public static Days since(Optional<LocalDate> last, LocalDate today) {
        LocalDate then = last.orElse(EVER);
        return then.isAfter(today) ? new Days(today, then) : new Days(then, today);
    }

    public boolean hold(LocalDate day) {
        return day.isAfter(after) && !day.isAfter(until);
    }
}
