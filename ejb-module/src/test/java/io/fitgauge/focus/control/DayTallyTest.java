package io.fitgauge.focus.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.focus.entity.Days;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DayTallyTest {

    /** As scipy gives it. */
    @Test
    void medianAndMeanHaveIntervalsOfTheirOwn() {
        assertThat(days(List.of(3, 5, 8, 13, 21, 34, 55, 89, 90, 91, 10, 12)))
                .isEqualTo(new Days(12, 17.0, 8.0, 89.0, 35.9, 13.3, 58.5));
    }

    @Test
    void sixReachFromTheFastestToTheSlowest() {
        Days days = days(List.of(1, 2, 3, 4, 5, 100));

        assertThat(days.median()).isEqualTo(3.5);
        assertThat(days.medianLow()).isEqualTo(1);
        assertThat(days.medianHigh()).isEqualTo(100);
        assertThat(days.meanLow()).as("nothing takes less than no time").isZero();
    }

    /**
     * Of 30, the median lies below the tenth in 2.1 of 100 times, and below the eleventh in 4.9, which is too often on one side.
     */
    @Test
    void eachSideOfTheMediansIntervalMissesHalfOfTheError() {
        Days days = days(IntStream.rangeClosed(1, 30).boxed().toList());

        assertThat(days.medianLow()).isEqualTo(10);
        assertThat(days.medianHigh()).isEqualTo(21);
    }

    @Test
    void ofFiveThereIsOnlyTheCount() {
        assertThat(days(List.of(1, 2, 3, 4, 5))).isEqualTo(Days.tooFew(5));
    }

    @Property
    void findsTheMiddleOfAllDaysInOrder(@ForAll @Size(min = 6, max = 60) List<@IntRange(max = 400) Integer> took) {
        List<Integer> sorted = took.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;

        assertThat(days(took).median()).isEqualTo(median);
    }

    /** The interval may miss in 5 of 100 times; that of a median rather misses less often. */
    @Test
    void theMediansIntervalHoldsTheTrueOneAsOftenAsItSays() {
        Random random = new Random(42);
        int held = 0;
        for (int i = 0; i < 2_000; i++) {
            DayTally tally = new DayTally();
            random.doubles(25).forEach(one -> tally.add(Math.round(-100_000 * Math.log(one))));
            Days days = tally.figure();
            double median = 100_000 * Math.log(2);
            held += Objects.requireNonNull(days.medianLow()) <= median
                            && median <= Objects.requireNonNull(days.medianHigh())
                    ? 1
                    : 0;
        }

        assertThat(held / 2_000.0).isBetween(0.945, 0.97); // 95.7 % by the binomial distribution of 25
    }

    private static Days days(List<Integer> took) {
        DayTally tally = new DayTally();
        took.forEach(tally::add);
        return tally.figure();
    }
}
