package io.fitgauge.schedules.boundary;

import org.jspecify.annotations.Nullable;

/** Who is told of a review that is overdue, so many days after its due day; never where it is absent. */
public record Escalation(
        @Nullable Integer ownerAfterDays, @Nullable Integer adminAfterDays, @Nullable Integer agencyAfterDays) {}
