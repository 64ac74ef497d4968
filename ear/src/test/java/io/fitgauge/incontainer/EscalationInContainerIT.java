package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.NotificationView;
import io.fitgauge.reviews.boundary.Completing;
import io.fitgauge.reviews.boundary.Completion;
import io.fitgauge.reviews.entity.ReviewOutcome;
import io.fitgauge.schedules.boundary.DueReview;
import io.fitgauge.schedules.boundary.Escalation;
import io.fitgauge.schedules.boundary.ReviewOpening;
import io.fitgauge.schedules.boundary.ReviewScope;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.NewTenant;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An overdue review climbs: to the ICP's owner, the administrators, and the client's agency; to no other tenant. */
class EscalationInContainerIT extends TellingInContainer {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Inject
    ReviewOpening opening;

    @Inject
    Completing completing;

    @Inject
    Segments segments;

    @Inject
    Icps icps;

    @Inject
    TenantDay day;

    private KnownTenant client;
    private Caller inClient;
    private Caller owner;
    private Caller reviewer;
    private Caller administrator;
    private Caller manager;
    private List<Caller> bystanders;

    @BeforeEach
    void anAgencyWithTwoClientsAndAnotherAgency() {
        KnownTenant agency = agency();
        client = clientOf(agency);
        inClient = editorOf(client);
        owner = person(client, Role.EDITOR);
        reviewer = person(client, Role.SALES);
        administrator = person(client, Role.TENANT_ADMIN);
        manager = person(agency, Role.AGENCY_ADMIN);
        bystanders = List.of(
                person(agency, Role.EDITOR),
                person(clientOf(agency), Role.TENANT_ADMIN),
                person(agency(), Role.AGENCY_ADMIN),
                person(hall, Role.TENANT_ADMIN));
    }

    private KnownTenant agency() {
        String slug = "agency-" + UUID.randomUUID();
        return tenants.ensure(new NewTenant(slug, slug, "AGENCY", null));
    }

    private KnownTenant clientOf(KnownTenant agency) {
        String slug = "client-" + UUID.randomUUID();
        return tenants.ensure(new NewTenant(slug, slug, "CLIENT", agency.view().slug()));
    }

    @Test
    void theOwnerThenTheAdministratorsThenTheAgencyAreTold() {
        UUID review = open(inClient, 10, new Escalation(1, 2, 3));

        eventually(() -> escalations(manager).size() == 1
                && escalations(administrator).size() == 1
                && escalations(owner).size() == 1);
        assertThat(escalations(owner)).extracting(NotificationView::resourceId).containsExactly(review);
        assertThat(escalations(reviewer)).isEmpty();
        assertThat(escalations(manager)).singleElement().satisfies(told -> {
            assertThat(told.resourceId()).isEqualTo(review);
            assertThat(told.title()).startsWith("client-").endsWith(" has an overdue review: Mills");
            assertThat(told.lines()).anySatisfy(line -> assertThat(line).contains("it has been overdue for 10 days"));
        });
        assertThat(told(reading(manager, Locale.GERMAN)).get(0).title()).contains("überfällige Überprüfung");
        assertThat(bystanders).allSatisfy(person -> assertThat(told(person)).isEmpty());
    }

    @Test
    void theAgencyHearsNothingBeforeItsDayNorOfWhatIsDone() {
        UUID soon = open(inClient, 2, new Escalation(1, null, 3));

        eventually(() -> escalations(owner).size() == 1);
        completing.complete(inClient, soon, null, new Completion(ReviewOutcome.CONFIRMED, null, null, null, null));
        UUID second = open(inClient, 10, new Escalation(null, null, 3));

        eventually(() -> !escalations(manager).isEmpty());
        assertThat(escalations(manager))
                .extracting(NotificationView::resourceId)
                .containsExactly(second);
        assertThat(escalations(administrator)).isEmpty();
    }

    @Test
    void whoStandsAloneHasItEndWithTheAdministrators() {
        Caller alone = person(teahouse, Role.TENANT_ADMIN);

        open(theirs, 10, new Escalation(null, 2, 3));
        open(inClient, 10, new Escalation(null, 2, null));

        eventually(() ->
                !escalations(alone).isEmpty() && !escalations(administrator).isEmpty());
        assertThat(escalations(alone)).hasSize(1);
        assertThat(told(manager)).isEmpty();
        assertThat(bystanders).allSatisfy(person -> assertThat(told(person)).isEmpty());
    }

    /** Of a new ICP, that many days overdue. */
    private UUID open(Caller caller, int days, Escalation escalation) {
        LocalDate dueOn = day.today(caller).minusDays(days);
        Instant dueAt = dueOn.atTime(NINE).toInstant(ZoneOffset.UTC);
        List<UUID> reviewers = caller.equals(inClient) ? List.of(id(reviewer)) : List.of();
        DueReview due = new DueReview(
                UUID.randomUUID(),
                ReviewScope.ICP,
                newIcp(caller),
                dueOn,
                NINE,
                dueAt,
                dueAt,
                true,
                reviewers,
                null,
                List.of(),
                escalation);
        return probe.as(caller, inside -> opening.open(Caller.system(caller.tenant()), due));
    }

    /** In the client it is the owner's. */
    private UUID newIcp(Caller caller) {
        UUID segment = segments.create(caller, new SegmentDraft("All", null, null, null, null))
                .value()
                .id();
        MatchBody match = new MatchBody("BETWEEN", new BigDecimal(10), null, null, null, null, null);
        CriterionBody size = new CriterionBody("size", "employees", Mode.SCORE, 10, match, null, null);
        UUID keeper = caller.equals(inClient) ? id(owner) : null;
        return icps.create(caller, new IcpDraft("Mills", segment, null, List.of(size), null, null, keeper))
                .value()
                .id();
    }

    private List<NotificationView> escalations(Caller person) {
        return told(person).stream()
                .filter(told -> told.kind() == NewsKind.REVIEW_ESCALATED)
                .toList();
    }
}
