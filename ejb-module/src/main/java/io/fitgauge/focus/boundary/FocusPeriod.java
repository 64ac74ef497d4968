package io.fitgauge.focus.boundary;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which deals count: those that were closed within, both days inclusive; all when both are absent. In a period, neither
 * open deals count nor those whose closing day is not known.
 */
public record FocusPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final FocusPeriod ALL = new FocusPeriod(null, null);

    public FocusPeriod {
        if (from != null && to != null && from.isAfter(to)) {
            throw new Refusal(Reason.INVALID, "from must not be after to.");
        }
    }

    boolean isAll() {
        return from == null && to == null;
    }

    /** @param closedOn absent for a deal that is open, or was closed on a day that is not known */
    boolean holds(@Nullable LocalDate closedOn) {
        return isAll()
                || closedOn != null
                        && (from == null || !closedOn.isBefore(from))
                        && (to == null || !closedOn.isAfter(to));
    }
}
