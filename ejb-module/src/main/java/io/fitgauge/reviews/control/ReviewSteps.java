package io.fitgauge.reviews.control;

import io.fitgauge.agenda.boundary.Agenda;
import io.fitgauge.reviews.entity.Review;
import io.fitgauge.reviews.entity.ReviewDates;
import io.fitgauge.schedules.boundary.Escalation;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What is to be done about an open review, and when. */
public class ReviewSteps {

    public static final String REMINDER = "review-reminder";
    public static final String DUE = "review-due";
    public static final String OVERDUE = "review-overdue";
    public static final String ESCALATION = "review-escalation";

    private static final List<String> ALL = List.of(REMINDER, DUE, OVERDUE, ESCALATION);

    private final Agenda agenda;
    private final Tenants tenants;
    private final Clock clock;

    @Inject
    ReviewSteps(Agenda agenda, Tenants tenants, Clock clock) {
        this.agenda = agenda;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** In the place of all that was planned before. A reminder whose moment is past is left out. */
    public void plan(Caller caller, Review review) {
        drop(caller, review.id());
        ReviewDates dates = review.dates(tenants.timeZone(caller));
        Instant now = clock.instant();
        review.remindDaysBefore().stream()
                .filter(days -> dates.daysAfter(-days).isAfter(now))
                .forEach(days -> put(caller, REMINDER, review.id(), dates, -days));
        put(caller, DUE, review.id(), dates, 0);
        put(caller, OVERDUE, review.id(), dates, 1);
        days(review.escalation()).forEach(days -> put(caller, ESCALATION, review.id(), dates, days));
    }

    private static Stream<Integer> days(Escalation escalation) {
        return Stream.of(escalation.ownerAfterDays(), escalation.adminAfterDays(), escalation.agencyAfterDays())
                .filter(Objects::nonNull)
                .distinct();
    }

    private void put(Caller caller, String kind, UUID review, ReviewDates dates, int days) {
        agenda.put(caller, kind, review, dates.dueOn().plusDays(days), dates.daysAfter(days));
    }

    /** Nothing is to be done about it any more. */
    public void drop(Caller caller, UUID review) {
        ALL.forEach(kind -> agenda.drop(caller, kind, review));
    }
}
