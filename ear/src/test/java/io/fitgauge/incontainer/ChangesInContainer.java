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
import io.fitgauge.notifications.boundary.OwnNotifications;
import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.outbox.boundary.WaitingEvents;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.personas.boundary.Buying;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.Motivation;
import io.fitgauge.personas.boundary.PersonaDraft;
import io.fitgauge.personas.boundary.Personal;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.personas.boundary.Professional;
import io.fitgauge.personas.boundary.ValueTrees;
import io.fitgauge.publishing.boundary.Publishing;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** Tenants whose people hear of changes, and what their tests ask and do. */
abstract class ChangesInContainer extends InContainer {

    static final PageRequest ALL = PageRequest.first(200);
    static final String REMINDER = "acknowledge-reminder";

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

    Caller ida;
    Caller jan;
    Caller stranger;

    @BeforeEach
    void aTeamAndAStranger() {
        ida = member(hall, "Ida Quastenberg", Role.TENANT_ADMIN);
        jan = member(hall, "Jan Quastenberg", Role.VIEWER);
        stranger = member(teahouse, "Somebody else", Role.TENANT_ADMIN);
    }

    static UserSettings blocked() {
        return new UserSettings("Jan Quastenberg", null, Role.VIEWER, UserStatus.BLOCKED, null);
    }

    Caller system() {
        return Caller.system(hall.key());
    }

    Caller member(KnownTenant tenant, String name, Role role) {
        String email = UUID.randomUUID() + "@quastenberg.example";
        UUID id =
                members.ensure(Caller.system(tenant.key()), new NewMember(email, name, "correct horse battery", role));
        return new Caller(tenant.key(), Actor.person(id), Access.of(role), Locale.ENGLISH);
    }

    /** When all is told that there is to tell. */
    List<ChangeView> settled() {
        eventually(() -> waiting.list(ida, null, ALL).items().isEmpty());
        return listed(ChangeFilter.ALL);
    }

    List<ChangeView> listed(ChangeFilter filter) {
        return changes.list(jan, filter, ALL).items();
    }

    static ChangeView one(List<ChangeView> told, ChangeNoticeKind kind) {
        return told.stream().filter(change -> change.kind() == kind).findFirst().orElseThrow();
    }

    List<String> waitingFor(UUID id) {
        return changes.acknowledgements(jan, id, false, ALL).items().stream()
                .map(AcknowledgementView::name)
                .toList();
    }

    /** The newest first. */
    List<String> told(Caller person) {
        return notifications.list(person, null, ALL).items().stream()
                .map(notification -> String.valueOf(notification.kind()))
                .toList();
    }

    Optional<LocalDate> nextReminder(UUID id) {
        return probe.as(system(), inside -> agenda.next(system(), REMINDER, id));
    }

    void happens(String type, String resource, UUID id, String data) {
        probe.as(ida, inside -> {
            outbox.write(ida, new DomainEvent(type, resource, id, data));
            return null;
        });
    }

    void publish(UUID icp, @Nullable String why) {
        publishing.publish(ida, icp, null, why);
    }

    void edit(UUID icp, int staff) {
        Revised<IcpView> now = icps.find(ida, icp);
        icps.change(ida, icp, now.revision(), draft(now.value().segmentId(), staff));
    }

    UUID icp(int staff) {
        UUID segment = segments.create(ida, new SegmentDraft("Games", null, null, null, null))
                .value()
                .id();
        return icps.create(ida, draft(segment, staff)).value().id();
    }

    static IcpDraft draft(UUID segment, int staff) {
        MatchBody match = new MatchBody("BETWEEN", staff, null, null, null, null, null);
        CriterionBody criterion = new CriterionBody("staff", "employees", Mode.SCORE, 10, match, null, null);
        return new IcpDraft("Studios", segment, null, List.of(criterion), null);
    }

    static PersonaDraft persona(UUID icp, String name, Level level) {
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

    static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
