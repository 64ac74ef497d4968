package io.fitgauge.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

    @Test
    void theDaysSinceTheLastOneEndWithToday() {
        Days days = Days.since(Optional.of(TODAY.minusDays(3)), TODAY);

        assertThat(days.hold(TODAY.minusDays(3))).isFalse();
        assertThat(days.hold(TODAY.minusDays(2))).isTrue();
        assertThat(days.hold(TODAY)).isTrue();
        assertThat(days.hold(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void allDaysHaveBeenWhereNobodyEverLooked() {
        assertThat(Days.since(Optional.empty(), TODAY).hold(LocalDate.of(2001, 1, 1)))
                .isTrue();
    }

    /** A tenant that moves from Samoa to Hawaii lives a day again, and its exclusions count again. */
    @Test
    void aDayThatComesAgainHasTurned() {
        Days days = Days.since(Optional.of(TODAY.plusDays(1)), TODAY);

        assertThat(days.hold(TODAY.plusDays(1))).isTrue();
        assertThat(days.hold(TODAY)).isFalse();
    }
}
