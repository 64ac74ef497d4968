package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.agenda.boundary.Agenda;
import io.fitgauge.agenda.boundary.AgendaItems;
import io.fitgauge.agenda.boundary.AgendaState;
import io.fitgauge.agenda.boundary.AgendaView;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.PublishTerms;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.identity.boundary.Members;
import io.fitgauge.identity.boundary.NewMember;
import io.fitgauge.jobs.boundary.JobState;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.NotificationView;
import io.fitgauge.notifications.boundary.OwnNotifications;
import io.fitgauge.outbox.boundary.DeliveryState;
import io.fitgauge.outbox.boundary.WaitingEvents;
import io.fitgauge.refusal.Reason;
import io.fitgauge.reviews.boundary.Completing;
import io.fitgauge.reviews.boundary.Completion;
import io.fitgauge.reviews.boundary.ReviewFilter;
import io.fitgauge.reviews.boundary.ReviewListing;
import io.fitgauge.reviews.boundary.ReviewView;
import io.fitgauge.reviews.boundary.Reviews;
import io.fitgauge.reviews.entity.Drift;
import io.fitgauge.reviews.entity.ReviewOutcome;
import io.fitgauge.reviews.entity.ReviewReason;
import io.fitgauge.schedules.boundary.DueReview;
import io.fitgauge.schedules.boundary.Escalation;
import io.fitgauge.schedules.boundary.ReviewOpening;
import io.fitgauge.schedules.boundary.ReviewScope;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reviews open once, take their steps at their moments, and come early when something has moved. */
class ReviewsInContainerIT extends AccountsInContainer {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final UUID schedule = UUID.randomUUID();

    @Inject
    ReviewOpening opening;

    @Inject
    Reviews reviews;

    @Inject
    Completing completing;

    @Inject
    Agenda agenda;

    @Inject
    AgendaItems items;

    @Inject
    Segments segments;

    @Inject
    Icps icps;

    @Inject
    IcpLife life;

    @Inject
    Members members;

    @Inject
    OwnNotifications notifications;

    @Inject
    TenantDay day;

    @Inject
    Jobs jobs;

    @Inject
    WaitingEvents waiting;

    @Inject
    Clock clock;

    @Test
    void aDayOfAScheduleOpensOneReviewHoweverOftenItIsAskedFor() {
        LocalDate dueOn = day.today(ours).plusDays(20);

        UUID first = open(due(dueOn, false, List.of()));
        UUID second = open(due(dueOn, true, List.of()));
        UUID next = open(due(dueOn.plusYears(1), false, List.of()));

        assertThat(second).isEqualTo(first);
        assertThat(next).isNotEqualTo(first);
        assertThat(reviews.list(ours, ReviewFilter.ALL, ALL).items())
                .extracting(ReviewListing::id)
                .containsExactly(first, next);
        assertThat(reviews.list(theirs, ReviewFilter.ALL, ALL).items()).isEmpty();
        refused(Reason.NOT_FOUND, () -> reviews.find(theirs, first));
    }

    @Test
    void itsStepsStandOnTheAgendaAtTheirMomentsAndFollowItsDay() {
        LocalDate dueOn = day.today(ours).plusDays(20);
        UUID review = open(due(dueOn, false, List.of()));
        ZoneId zone = tenants.timeZone(ours);

        assertThat(steps(review))
                .containsExactly(
                        "review-reminder " + at(dueOn.minusDays(7), zone),
                        "review-reminder " + at(dueOn.minusDays(1), zone),
                        "review-due " + at(dueOn, zone),
                        "review-overdue " + at(dueOn.plusDays(1), zone),
                        "review-escalation " + at(dueOn.plusDays(2), zone),
                        "review-escalation " + at(dueOn.plusDays(3), zone));

        LocalDate later = dueOn.plusDays(40);
        completing.complete(ours, review, null, new Completion(ReviewOutcome.POSTPONED, null, null, later, "Fair"));
        assertThat(steps(review)).hasSize(6).contains("review-due " + at(later, zone));

        completing.complete(ours, review, null, new Completion(ReviewOutcome.CONFIRMED, null, null, null, null));
        assertThat(steps(review)).isEmpty();
    }

    private List<String> steps(UUID review) {
        return items.list(ours, AgendaState.WAITING, ALL).items().stream()
                .filter(item -> item.subjectId().equals(review))
                .map(item -> item.kind() + " " + item.dueAt())
                .toList();
    }

    private static Instant at(LocalDate day, ZoneId zone) {
        return day.atTime(NINE).atZone(zone).toInstant();
    }

    @Test
    void whatWasMissedIsDoneOnceAndTellsThoseWhoAreConcerned() {
        UUID anna = member("anna", Role.VIEWER);
        UUID boss = member("boss", Role.TENANT_ADMIN);

        UUID review = open(due(day.today(ours).minusDays(10), true, List.of(anna)));

        eventually(() -> done(review) == 4);
        assertThat(told(anna))
                .containsExactlyInAnyOrder(NewsKind.REVIEW_OPENED, NewsKind.REVIEW_DUE, NewsKind.REVIEW_OVERDUE);
        assertThat(told(boss)).containsExactlyInAnyOrder(NewsKind.REVIEW_ESCALATED, NewsKind.REVIEW_ESCALATED);
        ReviewView seen = reviews.find(ours, review).value();
        assertThat(seen.late()).isTrue();
        assertThat(seen.overdue()).isTrue();
        assertThat(reviews.list(ours, new ReviewFilter(null, null, false, true), ALL)
                        .items())
                .hasSize(1);
    }

    private long done(UUID review) {
        return items.list(ours, AgendaState.DONE, ALL).items().stream()
                .filter(item -> item.subjectId().equals(review))
                .map(AgendaView::kind)
                .count();
    }

    private List<NewsKind> told(UUID person) {
        Caller reader = new Caller(ours.tenant(), Actor.person(person), ours.access(), ours.language());
        return notifications.list(reader, null, ALL).items().stream()
                .map(NotificationView::kind)
                .toList();
    }

    private UUID member(String name, Role role) {
        NewMember wanted =
                new NewMember(name + "@" + hall.view().slug() + ".example", name, "correct horse battery", role);
        return members.ensure(Caller.system(ours.tenant()), wanted);
    }

    @Test
    void whatHasMovedOpensAReviewEarlyAndOnce() {
        UUID icp = published();
        accountsOf(40, 60);
        settled();
        look(icp);
        assertThat(open(icp)).isEmpty();
        look(icp);
        assertThat(open(icp)).isEmpty();

        accountsOf(140, 5);
        settled();
        look(icp);
        look(icp);

        List<ReviewListing> opened = open(icp);
        assertThat(opened).hasSize(1);
        assertThat(opened.get(0).reason()).isEqualTo(ReviewReason.DRIFT);
        eventually(() -> reviews.find(ours, opened.get(0).id()).value().facts() != null);
        ReviewView review = reviews.find(ours, opened.get(0).id()).value();
        assertThat(review.drift()).isNotNull();
        assertThat(review.drift().movements())
                .extracting(Drift.Movement::measure)
                .containsExactly(Drift.Measure.TIERS);
        assertThat(review.drift().movements().get(0).groups())
                .containsExactly(new Drift.Group("A", 60, 65), new Drift.Group("B+C+D", 40, 180));
        assertThat(review.facts().icps()).hasSize(1);
        assertThat(review.facts().icps().get(0).then().accounts()).isEqualTo(100);
        assertThat(review.facts().icps().get(0).now().accounts()).isEqualTo(245);

        completing.complete(
                ours, review.id(), null, new Completion(ReviewOutcome.CONFIRMED, null, "Bought a list", null, null));
        settled();
        look(icp);

        assertThat(open(icp)).isEmpty();
        assertThat(icps.find(ours, icp).value().lastReviewedOn()).isEqualTo(day.today(ours));
        assertThat(reviews.list(theirs, ReviewFilter.ALL, ALL).items()).isEmpty();
    }

    private UUID published() {
        UUID segment = segments.create(ours, new SegmentDraft("All", null, null, null, null))
                .value()
                .id();
        MatchBody match = new MatchBody("BETWEEN", new BigDecimal(10), null, null, null, null, null);
        CriterionBody size = new CriterionBody("size", "employees", Mode.SCORE, 10, match, null, null);
        UUID icp = icps.create(ours, new IcpDraft("ICP", segment, null, List.of(size), null))
                .value()
                .id();
        life.publish(ours, icp, null, PublishTerms.NONE);
        return icp;
    }

    private void accountsOf(int small, int large) {
        IntStream.range(0, small).forEach(i -> account(ours, "Small " + i, null, Map.of("employees", 5)));
        IntStream.range(0, large).forEach(i -> account(ours, "Large " + i, null, Map.of("employees", 50)));
    }

    /** As the agenda does every day. */
    private void look(UUID icp) {
        LocalDate some = LocalDate.of(2000, 1, 1).plusDays(UUID.randomUUID().getLeastSignificantBits() & 0xfff);
        probe.as(ours, inside -> {
            agenda.put(ours, "drift-check", icp, some, clock.instant().minusSeconds(1));
            return some;
        });
        eventually(() -> items.list(ours, AgendaState.DONE, ALL).items().stream()
                .anyMatch(item -> item.subjectId().equals(icp) && item.day().equals(some)));
    }

    private List<ReviewListing> open(UUID icp) {
        return reviews.list(ours, new ReviewFilter("OPEN", icp, false, false), ALL)
                .items();
    }

    private void settled() {
        eventually(() -> IntStream.range(0, 2)
                .allMatch(look ->
                        waiting.list(ours, DeliveryState.WAITING, ALL).items().isEmpty()
                                && jobs.list(ours, null, null, ALL).items().stream()
                                        .allMatch(job -> job.state() == JobState.DONE)));
    }

    private UUID open(DueReview due) {
        return probe.as(ours, inside -> opening.open(Caller.system(ours.tenant()), due));
    }

    private DueReview due(LocalDate dueOn, boolean late, List<UUID> reviewers) {
        Instant dueAt = dueOn.atTime(NINE).toInstant(ZoneOffset.UTC);
        return new DueReview(
                schedule,
                ReviewScope.TENANT,
                null,
                dueOn,
                NINE,
                dueAt.minus(14, ChronoUnit.DAYS),
                dueAt,
                late,
                reviewers,
                null,
                List.of(7, 1),
                new Escalation(2, 3, null));
    }
}
