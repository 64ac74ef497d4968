package io.fitgauge.schedules.entity;

import java.time.LocalDate;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * A recurrence rule of RFC 5545. The first day is a due day if the rule says so; what the rule skips stays skipped.
 *
 * @param written without {@code RRULE:}
 */
public record RuleCadence(String written) implements Cadence {

    public RuleCadence {
        parse(written);
    }

    /** @throws IllegalArgumentException when it is none; the message says why, for people */
    public static RecurrenceRule parse(String written) {
        try {
            return new RecurrenceRule(written, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException notOne) {
            throw new IllegalArgumentException(notOne.getMessage(), notOne);
        }
    }

    /**
     * @throws IllegalArgumentException when the stream is read, of a rule whose gaps the library gives up
     * @throws IllegalStateException likewise
     */
    @Override
    public Stream<LocalDate> days(LocalDate firstDay, LocalDate from) {
        DateTime start = new DateTime(firstDay.getYear(), firstDay.getMonthValue() - 1, firstDay.getDayOfMonth());
        return StreamSupport.stream(new Days(parse(written).iterator(start)), false)
                .dropWhile(day -> day.isBefore(from));
    }

    private static final class Days extends Spliterators.AbstractSpliterator<LocalDate> {

        private final RecurrenceRuleIterator dates;

        Days(RecurrenceRuleIterator dates) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.dates = dates;
        }

        @Override
        public boolean tryAdvance(Consumer<? super LocalDate> action) {
            if (!dates.hasNext()) {
                return false;
            }
            DateTime next = dates.nextDateTime();
            action.accept(LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth()));
            return true;
        }
    }
}
