package io.fitgauge.reviews.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** A look puts the next one on the agenda, where each day has room for one: its own day is taken. */
class DriftDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void theNextLookIsTomorrowAtFive() {
        assertThat(DriftDays.after(DAY, at("2026-11-24T05:00:01+01:00[Europe/Amsterdam]")))
                .isEqualTo(at("2026-11-25T05:00:00+01:00[Europe/Amsterdam]"));
    }

    @Test
    void aLookBeforeFiveDoesNotTakeItsOwnDayAgain() {
        assertThat(DriftDays.after(DAY, at("2026-11-24T00:30:00Z[UTC]"))).isEqualTo(at("2026-11-25T05:00:00Z[UTC]"));
    }

    @Test
    void aLookOfTheDayBeforeThatMovedWestDoesNotTakeItsOwnDayAgain() {
        assertThat(DriftDays.after(DAY, at("2026-11-23T08:00:00-08:00[America/Los_Angeles]")))
                .isEqualTo(at("2026-11-25T05:00:00-08:00[America/Los_Angeles]"));
    }

    @Test
    void aLookThatIsDaysLateIsFollowedByTheNextTimeThatComes() {
        assertThat(DriftDays.after(DAY, at("2026-11-30T04:00:00+01:00[Europe/Amsterdam]")))
                .isEqualTo(at("2026-11-30T05:00:00+01:00[Europe/Amsterdam]"));
    }

    private static ZonedDateTime at(String written) {
        return ZonedDateTime.parse(written);
    }
}
