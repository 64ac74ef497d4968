package io.fitgauge.schedules.boundary;

import io.fitgauge.schedules.entity.Cadence;
import io.fitgauge.schedules.entity.PeriodCadence;
import io.fitgauge.schedules.entity.RuleCadence;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How often: one of the two.
 *
 * @param rule RFC 5545, such as {@code FREQ=MONTHLY;BYDAY=1MO}, from daily up
 * @param period ISO 8601, such as {@code P1Y} or {@code P6W}
 */
public record CadenceBody(@Nullable @Size(max = 500) String rule, @Nullable @Size(max = 20) String period) {

    static CadenceBody of(Cadence cadence) {
        return cadence instanceof RuleCadence rule
                ? new CadenceBody(rule.written(), null)
                : new CadenceBody(null, ((PeriodCadence) cadence).written());
    }
}
