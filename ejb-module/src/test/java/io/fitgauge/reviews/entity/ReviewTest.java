package io.fitgauge.reviews.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.schedules.boundary.ReviewScope;
import io.fitgauge.tenancy.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 26);
    private static final Instant OPENED = Instant.parse("2027-03-12T08:00:00Z");
    private static final Actor ANNA = Actor.person(UUID.randomUUID());

    private final Review review = new Review(
            UUID.randomUUID(),
            NewReview.unscheduled(ReviewReason.ASKED, ReviewScope.ICP, UUID.randomUUID(), FIRST, List.of(), null, null),
            new ReviewSubject("Webshops", UUID.randomUUID(), null),
            List.of(ANNA.key()),
            new Checklist("Yearly", List.of(ReviewItem.open("Look", null))),
            AMSTERDAM,
            OPENED);

    @Test
    void itIsOverdueFromTheDayAfterItsDayOnAtTheSameTime() {
        assertThat(review.dueAt()).isEqualTo("2027-03-26T08:00:00Z");
        assertThat(review.isOverdue(Instant.parse("2027-03-27T07:59:59Z"))).isFalse();
        assertThat(review.isOverdue(Instant.parse("2027-03-27T08:00:00Z"))).isTrue();
    }

    @Test
    void datesGoByTheTenantsClockAcrossTheChangeToSummerTime() {
        ReviewDates dates = new ReviewDates(LocalDate.of(2027, 3, 27), LocalTime.of(2, 30), AMSTERDAM);

        assertThat(dates.dueAt()).isEqualTo("2027-03-27T01:30:00Z");
        assertThat(dates.overdueAt()).isEqualTo("2027-03-28T01:30:00Z"); // 02:30 is not there; it is 03:30
        assertThat(dates.daysAfter(-7)).isEqualTo("2027-03-20T01:30:00Z");
        assertThat(dates.daysAfter(2)).isEqualTo("2027-03-29T00:30:00Z");
    }

    @Test
    void itCanBePutOffTwiceAndSaysWhyAndByWhom() {
        postpone(FIRST.plusDays(10), FIRST);
        postpone(FIRST.plusDays(90), FIRST.plusDays(5));

        assertThat(review.dueOn()).isEqualTo(FIRST.plusDays(90));
        assertThat(review.firstDueOn()).isEqualTo(FIRST);
        assertThat(review.state()).isEqualTo(ReviewState.OPEN);
        assertThat(review.postponements())
                .extracting(Postponement::from, Postponement::until, Postponement::by)
                .containsExactly(
                        tuple(FIRST, FIRST.plusDays(10), ANNA.id()),
                        tuple(FIRST.plusDays(10), FIRST.plusDays(90), ANNA.id()));
        refused(Reason.WRONG_STATE, () -> postpone(FIRST.plusDays(90), FIRST));
    }

    @Test
    void itIsPutOffOnlyToALaterDayWithinNinetyDays() {
        refused(Reason.INVALID, () -> postpone(FIRST, FIRST.minusDays(3)));
        refused(Reason.INVALID, () -> postpone(FIRST.plusDays(3), FIRST.plusDays(3)));
        refused(Reason.INVALID, () -> postpone(FIRST.plusDays(91), FIRST));
        assertThat(review.postponements()).isEmpty();
    }

    @Test
    void whatIsCompletedStaysAsItIs() {
        review.complete(new ReviewResult(ReviewOutcome.CONFIRMED, null, "Right"), ANNA, OPENED);

        assertThat(review.completedBy()).isEqualTo(ANNA.id());
        assertThat(review.isOverdue(Instant.parse("2030-01-01T00:00:00Z"))).isFalse();
        refused(Reason.WRONG_STATE, () -> review.giveTo(List.of()));
        refused(Reason.WRONG_STATE, () -> review.answer(List.of()));
        refused(Reason.WRONG_STATE, () -> postpone(FIRST.plusDays(3), FIRST));
        refused(
                Reason.WRONG_STATE,
                () -> review.complete(new ReviewResult(ReviewOutcome.RETIRED, null, null), ANNA, OPENED));
    }

    private void postpone(LocalDate until, LocalDate today) {
        review.postpone(until, "Fair", ANNA, today, AMSTERDAM, OPENED);
    }

    private static void refused(Reason reason, Runnable attempt) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(attempt::run)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
