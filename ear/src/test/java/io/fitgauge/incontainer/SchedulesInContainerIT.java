package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.agenda.boundary.AgendaSteps;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.PublishTerms;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.schedules.boundary.CadenceBody;
import io.fitgauge.schedules.boundary.NextDate;
import io.fitgauge.schedules.boundary.ReviewScope;
import io.fitgauge.schedules.boundary.ScheduleDraft;
import io.fitgauge.schedules.boundary.ScheduleStatus;
import io.fitgauge.schedules.boundary.ScheduleUpkeep;
import io.fitgauge.schedules.boundary.ScheduleView;
import io.fitgauge.schedules.boundary.Schedules;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import io.fitgauge.tenants.boundary.TenantSettings;
import io.fitgauge.tenants.boundary.TenantView;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Schedules on the database: every due day opens one review, whatever stands still, moves or is asked for twice. */
class SchedulesInContainerIT extends AccountsInContainer {

    private static final PageRequest PAGE = PageRequest.first(200);
    private static final String LAST_ZONE = "Pacific/Pago_Pago";
    private static final String FIRST_ZONE = "Pacific/Kiritimati";
    private static final String OPENING = "review-opening";

    @Inject
    Schedules schedules;

    @Inject
    ScheduleUpkeep upkeep;

    @Inject
    AgendaSteps steps;

    @Inject
    Segments segments;

    @Inject
    Icps icps;

    @Inject
    IcpLife life;

    @Inject
    TenantDay days;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @BeforeEach
    void inUtc() {
        move(ours, "UTC");
        move(theirs, "UTC");
    }

    @Test
    void aReviewOpensOnItsDayAndTheNextOneWaits() {
        UUID id = daily(ours, today(), "00:00");

        eventually(() -> opened(ours) == 1);

        ScheduleView schedule = schedules.find(ours, id).value();
        assertThat(schedule.lastDueOn()).isEqualTo(today());
        assertThat(schedule.nextDates()).extracting(NextDate::dueOn).startsWith(today(), today().plusDays(1));
        assertThat(count(ours, "review")).isEqualTo(1);
        assertThat(count(ours, "review_schedule_day WHERE late AND")).isZero();
        assertThat(waiting(ours)).isEqualTo(1);
        assertThat(opened(theirs)).isZero();
        assertThat(schedules.list(theirs, null, null, PAGE).items()).isEmpty();
        refused(Reason.NOT_FOUND, () -> schedules.find(theirs, id));
        refused(Reason.NOT_FOUND, () -> schedules.remove(theirs, id, 1));
    }

    @Test
    void afterAMonthWithoutAnyNodeEveryMissedDayOpensOnceInOrderAndLate() {
        UUID id = daily(ours, today().plusDays(1), "00:00");
        execute(
                ours,
                "UPDATE review_schedule SET first_day = first_day - INTERVAL 31 DAY, from_day = from_day - INTERVAL 31 DAY,"
                        + " counts_from = counts_from - INTERVAL 31 DAY WHERE tenant_id = <tenant>");

        upkeep.tend(Caller.system(ours.tenant()));
        upkeep.tend(Caller.system(ours.tenant()));

        eventually(() -> today().equals(schedules.find(ours, id).value().lastDueOn()));
        assertThat(opened(ours)).isEqualTo(31);
        assertThat(count(ours, "review")).isEqualTo(31);
        assertThat(count(ours, "review_schedule_day WHERE late AND")).isGreaterThanOrEqualTo(30);
        assertThat(
                        count(
                                ours,
                                "review_schedule_day a WHERE EXISTS (SELECT 1 FROM review_schedule_day b"
                                        + " WHERE b.tenant_id = a.tenant_id AND b.due_on < a.due_on AND b.opened_at > a.opened_at) AND"))
                .isZero();
    }

    @Test
    void whatTwoNodesAndMoreReachForAtOnceOpensOnce() throws Exception {
        int many = 20;
        IntStream.range(0, many).forEach(i -> daily(ours, today(), "00:00"));

        List<Future<?>> nodes = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            nodes.add(threads.submit(this::likeANode));
        }
        for (Future<?> node : nodes) {
            node.get();
        }

        eventually(() -> opened(ours) == many);
        assertThat(count(ours, "review")).isEqualTo(many);
        assertThat(waiting(ours)).isEqualTo(many);
    }

    private void likeANode() {
        Caller system = Caller.system(ours.tenant());
        steps.next(system, OPENING)
                .forEach(item -> steps.begin(system, item).ifPresent(attempt -> steps.handle(system, attempt)));
    }

    @Test
    void aTenantThatMovesHasItsReviewsWhereItIs() {
        move(ours, LAST_ZONE);
        move(theirs, LAST_ZONE);
        LocalDate tomorrow = days.today(ours).plusDays(1);
        UUID here = daily(ours, tomorrow, "00:00");
        daily(theirs, tomorrow, "00:00");
        NextDate before = schedules.find(ours, here).value().nextDates().get(0);

        move(ours, FIRST_ZONE);

        assertThat(schedules.find(ours, here).value().nextDates())
                .filteredOn(date -> date.dueOn().equals(tomorrow))
                .allSatisfy(date ->
                        assertThat(date.dueAt()).isEqualTo(before.dueAt().minusSeconds(25 * 3600)));
        eventually(() -> opened(ours) > 0);
        assertThat(opened(theirs)).isZero();
    }

    @Test
    void whatTheAgendaHasForTheWrongMomentDoesNotOpenEarly() {
        UUID id = daily(ours, today().plusDays(9), "00:00");
        execute(
                ours,
                "UPDATE agenda_item SET due_at = '2020-01-01', next_at = '2020-01-01' WHERE tenant_id = <tenant>");

        eventually(() -> count(ours, "agenda_item WHERE due_at < '2021-01-01' AND") == 0);

        assertThat(opened(ours)).isZero();
        assertThat(waiting(ours)).isEqualTo(1);
        assertThat(schedules.find(ours, id).value().lastDueOn()).isNull();
    }

    @Test
    void aChangedScheduleOpensNoDayTwiceAndNoPastOne() {
        UUID id = daily(ours, today(), "00:00");
        eventually(() -> opened(ours) == 1);

        change(ours, id, draft(ReviewScope.TENANT, null, "P1D", today().minusDays(10), "00:00", false));
        change(ours, id, draft(ReviewScope.TENANT, null, "P1D", today().minusDays(10), "00:01", false));

        ScheduleView after = schedules.find(ours, id).value();
        assertThat(after.nextDates()).hasSize(5);
        assertThat(waiting(ours)).isEqualTo(1);
        assertThat(opened(ours)).isEqualTo(1);
        assertThat(count(ours, "review")).isEqualTo(1);
    }

    @Test
    void whatIsPausedOpensNothing() {
        UUID id = schedules
                .create(ours, draft(ReviewScope.TENANT, null, "P1D", today(), "00:00", true))
                .value()
                .id();

        assertThat(waiting(ours)).isZero();
        assertThat(schedules.find(ours, id).value().nextDates()).isEmpty();
        assertThat(schedules.find(ours, id).value().status()).isEqualTo(ScheduleStatus.ACTIVE);

        change(ours, id, draft(ReviewScope.TENANT, null, "P1D", today(), "00:00", false));

        eventually(() -> opened(ours) == 1);
    }

    @Test
    void anIcpIsUnderReviewFromItsPublishingOnAsLongAsItIsInUse() {
        UUID segment = segment(ours);
        UUID icp = published(ours, segment);

        eventually(() -> only(ours, icp).isPresent());

        assertThat(only(ours, icp).orElseThrow().nextDates().get(0).dueOn()).isEqualTo(today().plusYears(1));
        assertThat(schedules.coverage(ours)).isEqualTo(Map.of(icp, Optional.of(today().plusYears(1))));
        assertThat(schedules.nextDue(ours, icp)).contains(today().plusYears(1));
        assertThat(schedules.coverage(theirs)).isEmpty();
        assertThat(schedules.nextDue(theirs, icp)).isEmpty();

        life.retire(ours, icp, null);

        eventually(() -> only(ours, icp).orElseThrow().status() == ScheduleStatus.ENDED);
        eventually(() -> waiting(ours) == 0);
        assertThat(schedules.coverage(ours)).isEmpty();
    }

    @Test
    void whatCoversAnIcpAlreadyIsEnoughAndWhenItGoesAYearlyOneComes() {
        UUID segment = segment(ours);
        UUID id = schedules
                .create(ours, draft(ReviewScope.SEGMENT, segment, "P1M", today().plusDays(40), "09:00", false))
                .value()
                .id();
        UUID icp = published(ours, segment);
        upkeep.tend(Caller.system(ours.tenant()));
        assertThat(only(ours, icp)).isEmpty();
        assertThat(schedules.nextDue(ours, icp)).contains(today().plusDays(40));

        schedules.remove(ours, id, schedules.find(ours, id).revision());
        upkeep.tend(Caller.system(ours.tenant()));
        upkeep.tend(Caller.system(ours.tenant()));

        assertThat(only(ours, icp)).isPresent();
        assertThat(schedules.list(ours, null, null, PAGE).items()).hasSize(1);
    }

    private LocalDate today() {
        return days.today(ours);
    }

    private UUID daily(Caller caller, LocalDate firstDay, String time) {
        return schedules
                .create(caller, draft(ReviewScope.TENANT, null, "P1D", firstDay, time, false))
                .value()
                .id();
    }

    private void change(Caller caller, UUID id, ScheduleDraft draft) {
        schedules.change(caller, id, schedules.find(caller, id).revision(), draft);
    }

    private static ScheduleDraft draft(
            ReviewScope scope, UUID subject, String period, LocalDate firstDay, String time, boolean paused) {
        return new ScheduleDraft(
                scope,
                subject,
                null,
                new CadenceBody(null, period),
                firstDay,
                time,
                null,
                null,
                0,
                List.of(),
                null,
                paused);
    }

    private Optional<ScheduleView> only(Caller caller, UUID icp) {
        List<ScheduleView> own =
                schedules.list(caller, ReviewScope.ICP, icp, PAGE).items();
        assertThat(own).hasSizeLessThan(2);
        return own.stream().findFirst();
    }

    private UUID segment(Caller caller) {
        return segments.create(caller, new SegmentDraft("All", null, null, null, null))
                .value()
                .id();
    }

    private UUID published(Caller caller, UUID segment) {
        MatchBody match = new MatchBody("BETWEEN", new BigDecimal("50"), null, null, null, null, null);
        CriterionBody staff = new CriterionBody("staff", "employees", Mode.SCORE, 10, match, null, null);
        UUID icp = icps.create(caller, new IcpDraft("ICP", segment, null, List.of(staff), null))
                .value()
                .id();
        life.publish(caller, icp, null, PublishTerms.NONE);
        return icp;
    }

    private long opened(Caller caller) {
        return count(caller, "review_schedule_day");
    }

    private long waiting(Caller caller) {
        return count(caller, "agenda_item WHERE kind = 'review-opening' AND state = 'WAITING' AND");
    }

    private void move(Caller caller, String zone) {
        Caller system = Caller.system(caller.tenant());
        Revised<TenantView> tenant = tenants.mine(system);
        tenants.change(
                system, tenant.revision(), new TenantSettings(tenant.value().name(), "en-GB", zone, "EUR", null));
    }
}
