package io.fitgauge.schedules.entity;

import java.time.LocalDate;
import java.util.stream.Stream;

/** How often something falls due, by the day. */
public sealed interface Cadence permits PeriodCadence, RuleCadence {

    /**
     * The due days.
     *
     * @param firstDay from which it counts
     * @param from none before this day
     * @return in their order; endless, unless the cadence ends
     */
    Stream<LocalDate> days(LocalDate firstDay, LocalDate from);
}
