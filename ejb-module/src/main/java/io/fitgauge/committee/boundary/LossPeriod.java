package io.fitgauge.committee.boundary;

import io.fitgauge.refusal.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which lost deals count: those closed between two days, both inclusive; one whose day is not known when both are absent. */
public record LossPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** @throws Refusal INVALID when it ends before it begins */
    public LossPeriod {
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.invalid("/to", "must not be before from");
        }
    }
}
