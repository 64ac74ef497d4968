package io.fitgauge.schedules.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

    private final Schedule daily = schedule("P1D", TODAY, 0);

    @Test
    void yearlyFromTheTwentyNinthOfFebruaryIsTheTwentyEighthInBetween() {
        Timing timing = timing("P1Y", LocalDate.of(2028, 2, 29), 0);

        assertThat(timing.days(LocalDate.of(2028, 2, 29)).limit(5))
                .containsExactly(
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2029, 2, 28),
                        LocalDate.of(2030, 2, 28),
                        LocalDate.of(2031, 2, 28),
                        LocalDate.of(2032, 2, 29));
    }

    @Test
    void aTimeThatTheDayDoesNotHaveIsAsMuchLaterAndOfOneThatItHasTwiceItIsTheFirst() {
        Timing timing = new Timing(PeriodCadence.of("P1D"), TODAY, LocalTime.of(2, 30), 0);
        ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");

        assertThat(timing.dueAt(LocalDate.of(2027, 3, 28), amsterdam)).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(timing.dueAt(LocalDate.of(2027, 10, 31), amsterdam)).isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void itOpensTheDaysFromTheOneOnWhichItWasMade() {
        Schedule older = schedule("P1D", TODAY.minusYears(1), 0);

        assertThat(older.unopened(Set.of()).limit(2)).containsExactly(TODAY, TODAY.plusDays(1));
    }

    @Test
    void noDayIsOpenedTwice() {
        assertThat(daily.opened(TODAY).unopened(Set.of(TODAY.plusDays(1))).limit(2))
                .containsExactly(TODAY.plusDays(2), TODAY.plusDays(3));
    }

    @Test
    void aDayWhoseTimeToOpenHadComeBeforeOpensWhenTheScheduleIsMade() {
        Schedule soon = schedule("P1Y", TODAY.plusDays(3), 14);

        assertThat(soon.opensAt(TODAY.plusDays(3), ZoneOffset.UTC)).isEqualTo(NOW);
        assertThat(soon.opensAt(TODAY.plusDays(30), ZoneOffset.UTC)).isEqualTo("2027-03-17T09:00:00Z");
    }

    @Test
    void daysCountAnewWhenOtherOnesOpenAndNotWhenOnlyTheNameIsAnother() {
        LocalDate later = TODAY.plusDays(10);
        Instant then = Instant.parse("2027-03-11T12:00:00Z");
        Wish renamed = new Wish(
                daily.wish().subject(),
                "Other",
                daily.timing(),
                List.of(),
                null,
                daily.wish().telling(),
                false);

        assertThat(daily.changedTo(renamed, later, then).unopened(Set.of()).findFirst())
                .contains(TODAY);
        assertThat(daily.changedTo(schedule("P2D", TODAY, 0).wish(), later, then)
                        .unopened(Set.of())
                        .findFirst())
                .contains(later);
    }

    @Test
    void nothingOpensWhileItIsPausedOrAfterItHasEnded() {
        Wish paused = new Wish(
                daily.wish().subject(),
                null,
                daily.timing(),
                List.of(),
                null,
                daily.wish().telling(),
                true);

        assertThat(daily.changedTo(paused, TODAY, NOW).days(TODAY)).isEmpty();
        assertThat(daily.ended(NOW).days(TODAY)).isEmpty();
        assertThat(daily.ended(NOW)
                        .changedTo(daily.wish(), TODAY, NOW)
                        .days(TODAY)
                        .findFirst())
                .contains(TODAY);
    }

    private static Schedule schedule(String period, LocalDate firstDay, int leadDays) {
        Wish wish = new Wish(
                new Subject(Subject.Kind.TENANT, null),
                null,
                timing(period, firstDay, leadDays),
                List.of(),
                null,
                new Telling(List.of(), null, null, null),
                false);
        return Schedule.begun(UUID.randomUUID(), wish, TODAY, NOW);
    }

    private static Timing timing(String period, LocalDate firstDay, int leadDays) {
        return new Timing(PeriodCadence.of(period), firstDay, LocalTime.of(9, 0), leadDays);
    }
}
