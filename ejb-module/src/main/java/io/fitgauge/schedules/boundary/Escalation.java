package io.fitgauge.schedules.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Who is told of a review that is overdue, so many days after its due day; never where it is absent. */
public record Escalation(
        @Nullable @Min(1) @Max(365) Integer ownerAfterDays,
        @Nullable @Min(1) @Max(365) Integer adminAfterDays,
        @Nullable @Min(1) @Max(365) Integer agencyAfterDays) {

    static final Escalation USUAL = new Escalation(1, 7, 14);
}
