package io.fitgauge.schedules.control;

import io.fitgauge.schedules.entity.Cadence;
import io.fitgauge.schedules.entity.PeriodCadence;
import io.fitgauge.schedules.entity.RuleCadence;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.Skip;

/** Reads how often something shall be due, and refuses what is never due or is not about days. */
public final class CadenceReader {

    private static final int MOST_YEARS = 60;
    private static final int MOST_INTERVAL = 1_000;
    private static final int DAYS_OF_A_YEAR = 366;

    private static final Pattern PERIOD =
            Pattern.compile("P(?=[0-9])([0-9]{1,2}Y)?([0-9]{1,3}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?");

    private static final Set<Freq> BY_THE_DAY = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    private CadenceReader() {}

    /** @throws IllegalArgumentException that says, for people, why it is none */
    public static Cadence period(String written) {
        if (!PERIOD.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "must be a period of whole years, months, weeks and days, such as P1Y or P6W");
        }
        Period period = Period.parse(written);
        if (period.isZero()
                || period.toTotalMonths() * DAYS_OF_A_YEAR / 12 + period.getDays() > MOST_YEARS * DAYS_OF_A_YEAR) {
            throw new IllegalArgumentException("must be from one day to 60 years long");
        }
        return PeriodCadence.of(written);
    }

    /**
     * @param firstDay from which it counts
     * @throws IllegalArgumentException that says, for people, why it is none
     */
    public static Cadence rule(String written, LocalDate firstDay) {
        checkParts(parsed(written));
        RuleCadence rule = new RuleCadence(written);
        LocalDate end = firstDay.plusYears(MOST_YEARS);
        if (!goesOn(rule, firstDay, end)) {
            throw new IllegalArgumentException(
                    "gives no day within 60 years of the first day, or leaves gaps that are too long");
        }
        return rule;
    }

    private static RecurrenceRule parsed(String written) {
        try {
            return RuleCadence.parse(written);
        } catch (IllegalArgumentException notOne) {
            throw new IllegalArgumentException("is not a rule of RFC 5545 such as FREQ=MONTHLY;BYDAY=1MO", notOne);
        }
    }

    private static void checkParts(RecurrenceRule rule) {
        require(BY_THE_DAY.contains(rule.getFreq()), "must be DAILY, WEEKLY, MONTHLY or YEARLY");
        require(
                !rule.hasPart(Part.BYHOUR) && !rule.hasPart(Part.BYMINUTE) && !rule.hasPart(Part.BYSECOND),
                "must be about days: the time of day has a field of its own");
        require(rule.getUntil() == null || rule.getUntil().isAllDay(), "must have a day as UNTIL, such as 20301231");
        require(rule.getSkip() == Skip.OMIT, "must not have SKIP: days that a rule skips stay skipped");
        require(rule.getInterval() <= MOST_INTERVAL, "must have an INTERVAL of 1,000 at most");
    }

    private static void require(boolean so, String detail) {
        if (!so) {
            throw new IllegalArgumentException(detail);
        }
    }

    /** Goes through all of it, so that a rule that the library gives up is refused now and not in a year. */
    private static boolean goesOn(RuleCadence rule, LocalDate firstDay, LocalDate end) {
        try {
            return rule.days(firstDay, firstDay)
                            .takeWhile(day -> day.isBefore(end))
                            .count()
                    > 0;
        } catch (IllegalArgumentException | IllegalStateException givenUp) {
            return false;
        }
    }
}
