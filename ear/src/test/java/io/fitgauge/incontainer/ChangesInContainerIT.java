package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.agenda.boundary.Agenda;
import io.fitgauge.archives.boundary.PersonErasures;
import io.fitgauge.changes.boundary.AcknowledgementView;
import io.fitgauge.changes.boundary.ChangeFilter;
import io.fitgauge.changes.boundary.ChangeNoticeKind;
import io.fitgauge.changes.boundary.ChangeView;
import io.fitgauge.changes.boundary.Changes;
import io.fitgauge.changes.boundary.Notices;
import io.fitgauge.changes.boundary.OpenChange;
import io.fitgauge.changes.boundary.Reminding;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.identity.boundary.Members;
import io.fitgauge.identity.boundary.NewMember;
import io.fitgauge.identity.boundary.UserSettings;
import io.fitgauge.identity.boundary.UserStatus;
import io.fitgauge.identity.boundary.Users;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.notifications.boundary.NewsKind;
import io.fitgauge.notifications.boundary.OwnNotifications;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.outbox.boundary.WaitingEvents;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.personas.boundary.Buying;
import io.fitgauge.personas.boundary.Height;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.Motivation;
import io.fitgauge.personas.boundary.PersonaDraft;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personal;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.personas.boundary.Professional;
import io.fitgauge.personas.boundary.ValueNode;
import io.fitgauge.personas.boundary.ValueTreeDraft;
import io.fitgauge.personas.boundary.ValueTrees;
import io.fitgauge.publishing.boundary.Publishing;
import io.fitgauge.publishing.boundary.RollbackWish;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.ChangesPractice;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.Practice;
import io.fitgauge.tenants.boundary.TenantDay;
import io.fitgauge.tenants.boundary.TenantSettings;
import io.fitgauge.tenants.boundary.TenantView;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices of what changed: one an event, read by everybody of the tenant, and by nobody else. */
class ChangesInContainerIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);
    private static final String REMINDER = "acknowledge-reminder";

    @Inject
    Changes changes;

    @Inject
    Notices notices;

    @Inject
    Reminding reminding;

    @Inject
    Publishing publishing;

    @Inject
    IcpLife life;

    @Inject
    Icps icps;

    @Inject
    Segments segments;

    @Inject
    Personas personas;

    @Inject
    ValueTrees trees;

    @Inject
    OwnNotifications notifications;

    @Inject
    Members members;

    @Inject
    Users users;

    @Inject
    Outbox outbox;

    @Inject
    WaitingEvents waiting;

    @Inject
    Agenda agenda;

    @Inject
    TenantDay day;

    @Inject
    PersonErasures erasures;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    private Caller ida;
    private Caller jan;
    private Caller stranger;

    @BeforeEach
    void aTeamAndAStranger() {
        ida = member(hall, "Ida Quastenberg", Role.TENANT_ADMIN);
        jan = member(hall, "Jan Quastenberg", Role.VIEWER);
        stranger = member(teahouse, "Somebody else", Role.TENANT_ADMIN);
    }

    @Test
    void eachStepInTheLifeOfAnIcpIsToldOnce() {
        UUID icp = icp(10);
        publish(icp, "Ten people can use it.");
        edit(icp, 25);
        publish(icp, null);
        publishing.rollBack(ida, icp, null, new RollbackWish(1, "Too strict."));
        life.retire(ida, icp, null);

        List<ChangeView> told = settled();

        assertThat(told)
                .extracting(ChangeView::kind)
                .containsExactly(
                        ChangeNoticeKind.ICP_RETIRED,
                        ChangeNoticeKind.ICP_ROLLED_BACK,
                        ChangeNoticeKind.ICP_PUBLISHED,
                        ChangeNoticeKind.ICP_PUBLISHED);
        assertThat(told)
                .extracting(ChangeView::title)
                .containsExactly(
                        "“Studios” is no longer in use",
                        "“Studios”: back to version 1, as version 3",
                        "“Studios”: version 2 is in use",
                        "“Studios” is in use from now on");
        assertThat(told.get(1).what()).containsExactly("Employees: now at least 10, before at least 25.");
        assertThat(told.get(2).what()).containsExactly("Employees: now at least 25, before at least 10.");
        assertThat(told.get(3)).satisfies(first -> {
            assertThat(first.what()).containsExactly("New criterion: Employees: at least 10 (weight 10).");
            assertThat(first.why()).isEqualTo("Ten people can use it.");
            assertThat(first.by()).isEqualTo(ida.actor().id());
            assertThat(first.byName()).isEqualTo("Ida Quastenberg");
            assertThat(first.icpId()).isEqualTo(icp);
            assertThat(first.version()).isEqualTo(1);
            assertThat(first.meaning().sales()).contains("Find this out, for it counts now: Employees: at least 10.");
            assertThat(first.meaning().marketing())
                    .contains("Aim target lists and campaigns at: Employees: at least 10.");
            assertThat(first.meaning().product()).isEmpty();
            assertThat(first.of()).isEqualTo(2);
        });
        assertThat(changes.list(stranger, ChangeFilter.ALL, ALL).items()).isEmpty();
    }

    @Test
    void aNoticeIsReadInTheReadersLanguageAndFoundByWhatItIsAbout() {
        UUID icp = icp(10);
        publish(icp, null);
        UUID id = settled().get(0).id();

        assertThat(changes.find(jan.reading(Locale.GERMAN), id).value().title())
                .isEqualTo("„Studios“ ist ab jetzt in Gebrauch");
        assertThat(listed(new ChangeFilter(ChangeNoticeKind.ICP_PUBLISHED, icp, false)))
                .hasSize(1);
        assertThat(listed(new ChangeFilter(ChangeNoticeKind.ICP_RETIRED, null, null)))
                .isEmpty();
        assertThat(listed(new ChangeFilter(null, UUID.randomUUID(), null))).isEmpty();
        assertThat(listed(new ChangeFilter(null, null, true))).isEmpty();
    }

    @Test
    void anEventThatIsDeliveredAgainMakesNoSecondNotice() {
        UUID icp = icp(10);
        publish(icp, null);
        settled();
        StoredEvent event =
                new StoredEvent(UUID.randomUUID(), "icp.retired", "icp", icp, "{}", ida.actor(), clock.instant());

        notices.make(system(), event);
        notices.make(system(), event);

        assertThat(settled()).hasSize(2);
    }

    @Test
    void templatesAndReviewsAreToldByWhatTheirEventsSay() {
        UUID icp = icp(10);
        UUID review = UUID.randomUUID();
        UUID template = UUID.randomUUID();
        happens(
                "template.received",
                "template",
                template,
                "{\"name\":\"Shops\",\"kind\":\"PERSONA\",\"fromAgency\":\"" + UUID.randomUUID() + "\"}");
        happens(
                "review.completed",
                "review",
                review,
                review(icp, ",\"outcome\":\"CONFIRMED\",\"note\":\"All holds.\""));
        happens(
                "review.postponed",
                "review",
                review,
                review(icp, ",\"previousDueOn\":\"2027-01-04\",\"reason\":\"Fair\""));

        List<ChangeView> told = settled();

        assertThat(told)
                .extracting(ChangeView::kind)
                .containsExactlyInAnyOrder(
                        ChangeNoticeKind.TEMPLATE_RECEIVED,
                        ChangeNoticeKind.REVIEW_COMPLETED,
                        ChangeNoticeKind.REVIEW_POSTPONED);
        assertThat(one(told, ChangeNoticeKind.TEMPLATE_RECEIVED)).satisfies(change -> {
            assertThat(change.templateId()).isEqualTo(template);
            assertThat(change.title()).isEqualTo("New template: “Shops”");
            assertThat(change.meaning().marketing()).hasSize(1);
        });
        assertThat(one(told, ChangeNoticeKind.REVIEW_COMPLETED)).satisfies(change -> {
            assertThat(change.title()).isEqualTo("Review completed: the ICP “Studios”");
            assertThat(change.what()).containsExactly("Outcome: confirmed, nothing changes.");
            assertThat(change.why()).isEqualTo("All holds.");
            assertThat(change.icpId()).isEqualTo(icp);
            assertThat(change.reviewId()).isEqualTo(review);
        });
        assertThat(one(told, ChangeNoticeKind.REVIEW_POSTPONED).what())
                .containsExactly("Now due on February 1, 2027, before on January 4, 2027.");
    }

    private static String review(UUID icp, String more) {
        return "{\"scope\":\"ICP\",\"subjectId\":\"" + icp + "\",\"dueOn\":\"2027-02-01\"" + more + "}";
    }

    @Test
    void workOnADraftDisturbsNobodyUntilItIsPublished() {
        UUID icp = icp(10);
        personas.create(ida, persona(icp, "Idle tills", Level.USER));

        assertThat(settled()).isEmpty();
        publish(icp, null);

        assertThat(settled()).singleElement().satisfies(change -> assertThat(change.what())
                .contains("New persona: “Idle tills”."));
    }

    @Test
    void aPersonaOfAnIcpInUseIsToldOfStepByStepAndPublishingItTellsNoneOfItTwice() {
        UUID icp = icp(10);
        publish(icp, null);
        Revised<PersonaView> persona = personas.create(ida, persona(icp, "Idle tills", Level.USER));
        settled();
        personas.change(
                ida, persona.value().id(), persona.revision(), persona(icp, "Idle tills", Level.DEPARTMENT_HEAD));
        settled();
        trees.put(ida, icp, 0, new ValueTreeDraft(List.of(new ValueNode("a", "Money", Height.TOP, null))));
        settled();
        publish(icp, null);

        List<ChangeView> told = settled();

        assertThat(told)
                .extracting(ChangeView::title)
                .containsExactly(
                        "“Studios”: version 2 is in use",
                        "“Studios”: the value tree changed",
                        "“Studios”: persona “Idle tills” changed",
                        "“Studios”: new persona “Idle tills”",
                        "“Studios” is in use from now on");
        assertThat(told.get(2).personaId()).isEqualTo(persona.value().id());
        assertThat(told.get(2).what()).containsExactly("Persona “Idle tills”: level changed.");
    }

    @Test
    void aRollbackBringsPersonasBackWithoutANoticeOfEach() {
        UUID icp = icp(10);
        Revised<PersonaView> first = personas.create(ida, persona(icp, "First", Level.USER));
        settled(); // events of personas and of their ICP are told side by side
        publish(icp, null);
        settled();
        personas.remove(ida, first.value().id(), first.revision());
        settled();
        personas.create(ida, persona(icp, "Second", Level.USER));
        settled();
        publish(icp, null);
        publishing.rollBack(ida, icp, null, new RollbackWish(1, null));

        assertThat(settled())
                .extracting(ChangeView::kind)
                .containsExactly(
                        ChangeNoticeKind.ICP_ROLLED_BACK,
                        ChangeNoticeKind.ICP_PUBLISHED,
                        ChangeNoticeKind.PERSONA_CHANGED,
                        ChangeNoticeKind.PERSONA_CHANGED,
                        ChangeNoticeKind.ICP_PUBLISHED);
    }

    @Test
    void movingAPersonaMovesTheOthersAndIsToldByThePublishing() {
        UUID icp = icp(10);
        personas.create(ida, persona(icp, "First", Level.USER));
        Revised<PersonaView> second = personas.create(ida, persona(icp, "Second", Level.USER));
        publish(icp, null);
        personas.change(
                ida,
                second.value().id(),
                second.revision(),
                new PersonaDraft(
                        icp,
                        "Second",
                        1,
                        Level.USER,
                        Personal.NOTHING,
                        Professional.NOTHING,
                        Motivation.NOTHING,
                        Buying.NOTHING,
                        List.of()));

        assertThat(settled()).hasSize(1);
        publish(icp, null);
        assertThat(settled().get(0).what()).contains("Persona “Second”: priority changed.");
    }

    @Test
    void whoHasAcknowledgedIsSeenByEverybodyAndByNobodyElse() {
        publish(icp(10), null);
        UUID id = settled().get(0).id();

        changes.acknowledge(jan, id);
        ChangeView again = changes.acknowledge(jan, id);

        assertThat(again.acknowledgedAt()).isNotNull();
        assertThat(List.of(again.acknowledged(), again.of())).containsExactly(1, 2);
        assertThat(changes.find(ida, id).value().acknowledgedAt()).isNull();
        assertThat(waitingFor(id)).containsExactly("Ida Quastenberg");
        assertThat(changes.unacknowledged(ida)).singleElement().satisfies(open -> {
            assertThat(open.changeId()).isEqualTo(id);
            assertThat(open.waitingFor()).containsExactly(ida.actor().id());
        });
        assertThat(changes.countUnacknowledged(ida)).isEqualTo(1);
        changes.acknowledge(ida, id);
        assertThat(changes.countUnacknowledged(ida)).isZero();
        assertThat(changes.unacknowledged(ida)).isEmpty();

        refused(Reason.NOT_FOUND, () -> changes.find(stranger, id));
        refused(Reason.NOT_FOUND, () -> changes.acknowledge(stranger, id));
        refused(Reason.NOT_FOUND, () -> changes.acknowledgements(stranger, id, null, ALL));
        assertThat(changes.unacknowledged(stranger)).isEmpty();
        assertThat(changes.countUnacknowledged(stranger)).isZero();
    }

    @Test
    void whoCameLaterNeedNotButMayAndWhoOnlyVisitsMayNot() {
        publish(icp(10), null);
        UUID id = settled().get(0).id();
        Caller late = member(hall, "Late Quastenberg", Role.SALES);

        assertThat(changes.find(late, id).value().of()).isEqualTo(2);
        assertThat(changes.acknowledge(late, id).of()).isEqualTo(3);
        refused(
                Reason.ROLE_TOO_SMALL,
                () -> changes.acknowledge(
                        new Caller(
                                hall.key(),
                                Actor.person(UUID.randomUUID(), UUID.randomUUID()),
                                Access.of(Role.VIEWER),
                                Locale.ENGLISH),
                        id));
        refused(
                Reason.ROLE_TOO_SMALL,
                () -> changes.acknowledge(
                        new Caller(
                                hall.key(),
                                Actor.apiClient(UUID.randomUUID()),
                                Access.of(Set.of("changes:read")),
                                Locale.ENGLISH),
                        id));
    }

    @Test
    void whoIsBlockedIsNeitherCountedNorReminded() {
        publish(icp(10), null);
        UUID id = settled().get(0).id();
        UUID user = jan.actor().key();
        users.change(ida, user, users.find(ida, user).revision(), blocked());

        assertThat(changes.find(ida, id).value().of()).isEqualTo(1);
        assertThat(changes.unacknowledged(ida))
                .extracting(OpenChange::waitingFor)
                .containsExactly(List.of(ida.actor().key()));
        reminding.remind(system(), id);
        assertThat(changes.acknowledgements(ida, id, null, ALL).items())
                .singleElement()
                .satisfies(reader -> assertThat(reader.remindedAt()).isNotNull());
    }

    @Test
    void whoHasNotAcknowledgedIsRemindedThreeTimesAWeekApart() {
        LocalDate today = day.today(system());
        publish(icp(10), null);
        UUID id = settled().get(0).id();
        assertThat(nextReminder(id)).contains(today.plusDays(7));
        changes.acknowledge(jan, id);

        for (int i = 0; i < 4; i++) {
            reminding.remind(system(), id);
        }

        assertThat(changes.acknowledgements(ida, id, null, ALL).items())
                .filteredOn(reader -> reader.remindedAt() != null)
                .extracting(AcknowledgementView::name)
                .containsExactly("Ida Quastenberg");
        assertThat(told(ida)).containsExactly("ACKNOWLEDGE", "ACKNOWLEDGE", "ACKNOWLEDGE", "CHANGE");
        assertThat(told(jan)).containsExactly("CHANGE");
        assertThat(told(stranger)).isEmpty();
    }

    @Test
    void aTenantThatWantsNoRemindersHasNone() {
        Revised<TenantView> now = tenants.mine(ida);
        TenantView view = now.value();
        tenants.change(
                ida,
                now.revision(),
                new TenantSettings(
                        view.name(),
                        view.locale(),
                        view.timeZone(),
                        view.currency(),
                        new Practice(null, null, new ChangesPractice(0, null))));
        publish(icp(10), null);
        UUID id = settled().get(0).id();

        reminding.remind(system(), id);

        assertThat(nextReminder(id)).isEmpty();
        assertThat(changes.acknowledgements(ida, id, null, ALL).items())
                .extracting(AcknowledgementView::remindedAt)
                .containsOnlyNulls();
    }

    @Test
    void ofAPersonWhoIsErasedNoNoticeSaysAWord() {
        publish(icp(10), "Jan Quastenberg said so.");
        settled();
        UUID job = erasures.requestOfUser(ida, jan.actor().key()).id();
        eventually(() -> jobs.find(ida, job).value().finishedAt() != null);

        assertThat(settled()).singleElement().satisfies(change -> {
            assertThat(change.why()).isEqualTo("(erased) said so.");
            assertThat(change.of()).isEqualTo(1);
        });
        assertThat(notifications.list(ida, null, ALL).items())
                .filteredOn(told -> told.kind() == NewsKind.CHANGE)
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told.toString()).doesNotContainIgnoringCase("Quastenberg"));
    }

    private static UserSettings blocked() {
        return new UserSettings("Jan Quastenberg", null, Role.VIEWER, UserStatus.BLOCKED, null);
    }

    private Caller system() {
        return Caller.system(hall.key());
    }

    private Caller member(KnownTenant tenant, String name, Role role) {
        String email = UUID.randomUUID() + "@quastenberg.example";
        UUID id =
                members.ensure(Caller.system(tenant.key()), new NewMember(email, name, "correct horse battery", role));
        return new Caller(tenant.key(), Actor.person(id), Access.of(role), Locale.ENGLISH);
    }

    /** When all is told that there is to tell. */
    private List<ChangeView> settled() {
        eventually(() -> waiting.list(ida, null, ALL).items().isEmpty());
        return listed(ChangeFilter.ALL);
    }

    private List<ChangeView> listed(ChangeFilter filter) {
        return changes.list(jan, filter, ALL).items();
    }

    private static ChangeView one(List<ChangeView> told, ChangeNoticeKind kind) {
        return told.stream().filter(change -> change.kind() == kind).findFirst().orElseThrow();
    }

    private List<String> waitingFor(UUID id) {
        return changes.acknowledgements(jan, id, false, ALL).items().stream()
                .map(AcknowledgementView::name)
                .toList();
    }

    /** The newest first. */
    private List<String> told(Caller person) {
        return notifications.list(person, null, ALL).items().stream()
                .map(notification -> String.valueOf(notification.kind()))
                .toList();
    }

    private Optional<LocalDate> nextReminder(UUID id) {
        return probe.as(system(), inside -> agenda.next(system(), REMINDER, id));
    }

    private void happens(String type, String resource, UUID id, String data) {
        probe.as(ida, inside -> {
            outbox.write(ida, new DomainEvent(type, resource, id, data));
            return null;
        });
    }

    private void publish(UUID icp, @Nullable String why) {
        publishing.publish(ida, icp, null, why);
    }

    private void edit(UUID icp, int staff) {
        Revised<IcpView> now = icps.find(ida, icp);
        icps.change(ida, icp, now.revision(), draft(now.value().segmentId(), staff));
    }

    private UUID icp(int staff) {
        UUID segment = segments.create(ida, new SegmentDraft("Games", null, null, null, null))
                .value()
                .id();
        return icps.create(ida, draft(segment, staff)).value().id();
    }

    private static IcpDraft draft(UUID segment, int staff) {
        MatchBody match = new MatchBody("BETWEEN", staff, null, null, null, null, null);
        CriterionBody criterion = new CriterionBody("staff", "employees", Mode.SCORE, 10, match, null, null);
        return new IcpDraft("Studios", segment, null, List.of(criterion), null);
    }

    private static PersonaDraft persona(UUID icp, String name, Level level) {
        return new PersonaDraft(
                icp,
                name,
                null,
                level,
                Personal.NOTHING,
                Professional.NOTHING,
                Motivation.NOTHING,
                Buying.NOTHING,
                List.of());
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
