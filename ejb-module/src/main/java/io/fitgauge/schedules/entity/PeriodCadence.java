package io.fitgauge.schedules.entity;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Every so many days, months or years: the n-th day is the first one and n periods, in a shorter month its last day.
 *
 * @param written as in ISO 8601
 * @param period of at least a day
 */
public record PeriodCadence(String written, Period period) implements Cadence {

    private static final int LONGEST_MONTH = 31;

    public PeriodCadence {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException(written + " goes nowhere");
        }
    }

    public static PeriodCadence of(String written) {
        return new PeriodCadence(written, Period.parse(written));
    }

    @Override
    public Stream<LocalDate> days(LocalDate firstDay, LocalDate from) {
        return Stream.iterate(before(firstDay, from), n -> n + 1)
                .map(n -> firstDay.plus(period.multipliedBy(n)))
                .dropWhile(day -> day.isBefore(from));
    }

    /** A number whose day is not after {@code from}, and not long before: no period is longer than its longest months. */
    private int before(LocalDate firstDay, LocalDate from) {
        long longest = period.toTotalMonths() * LONGEST_MONTH + period.getDays();
        return (int) Math.max(0, ChronoUnit.DAYS.between(firstDay, from) / longest);
    }
}
