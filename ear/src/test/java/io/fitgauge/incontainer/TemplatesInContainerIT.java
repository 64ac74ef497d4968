package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fitgauge.icps.boundary.IcpFilter;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.identity.boundary.ClientWork;
import io.fitgauge.identity.boundary.Grants;
import io.fitgauge.identity.boundary.Members;
import io.fitgauge.identity.boundary.NewGrant;
import io.fitgauge.identity.boundary.NewMember;
import io.fitgauge.identity.boundary.Sessions;
import io.fitgauge.jobs.boundary.JobState;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.boundary.ComparisonView;
import io.fitgauge.templates.boundary.GivenTemplates;
import io.fitgauge.templates.boundary.InstantiateWish;
import io.fitgauge.templates.boundary.Instantiation;
import io.fitgauge.templates.boundary.PushBook;
import io.fitgauge.templates.boundary.PushOutcome;
import io.fitgauge.templates.boundary.PushWish;
import io.fitgauge.templates.boundary.PushedTo;
import io.fitgauge.templates.boundary.ReceivedTemplates;
import io.fitgauge.templates.boundary.TemplateComparisons;
import io.fitgauge.templates.boundary.TemplateDraft;
import io.fitgauge.templates.boundary.TemplateFilter;
import io.fitgauge.templates.boundary.TemplateListing;
import io.fitgauge.templates.boundary.TemplatePushes;
import io.fitgauge.templates.boundary.TemplateView;
import io.fitgauge.templates.boundary.Templates;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.ClientView;
import io.fitgauge.tenants.boundary.Clients;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.NewClient;
import io.fitgauge.tenants.boundary.NewTenant;
import io.fitgauge.tenants.boundary.OwnAgency;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Templates on the database: one tenant's and another's, an agency's and its clients'. */
class TemplatesInContainerIT extends InContainer {

    private static final String PASSWORD = "correct horse battery";
    private static final PageRequest ALL = PageRequest.first(200);
    private static final TemplateFilter OWN = TemplateFilter.of(null, "AGENCY", null, null);

    @Inject
    Templates templates;

    @Inject
    Instantiation instantiation;

    @Inject
    TemplateComparisons comparisons;

    @Inject
    TemplatePushes pushes;

    @Inject
    PushBook book;

    @Inject
    ReceivedTemplates received;

    @Inject
    GivenTemplates given;

    @Inject
    ClientWork work;

    @Inject
    Clients clients;

    @Inject
    OwnAgency ownAgency;

    @Inject
    Grants grants;

    @Inject
    Members members;

    @Inject
    Sessions sessions;

    @Inject
    Icps icps;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    private KnownTenant north;
    private Caller boss;
    private Caller editor;
    private ClientView first;
    private ClientView second;

    @BeforeEach
    void anAgencyWithTwoClients() {
        String slug = "north-" + UUID.randomUUID();
        north = tenants.ensure(new NewTenant(slug, slug, "AGENCY", null));
        boss = member("boss@north.example", Role.AGENCY_ADMIN);
        editor = member("editor@north.example", Role.EDITOR);
        first = client();
        second = client();
    }

    @Test
    void anotherTenantsTemplateIsNotFoundWhateverIsTriedWithIt() throws IOException {
        UUID id = template(ours).id();

        refused(Reason.NOT_FOUND, () -> templates.find(theirs, id, Locale.ENGLISH));
        refused(Reason.NOT_FOUND, () -> templates.change(theirs, id, 1, draft("Taken")));
        refused(Reason.NOT_FOUND, () -> templates.remove(theirs, id, 1));
        refused(Reason.NOT_FOUND, () -> templates.copy(theirs, id, Locale.ENGLISH, null));
        refused(Reason.NOT_FOUND, () -> templates.export(theirs, id, Locale.ENGLISH));
        refused(Reason.NOT_FOUND, () -> instantiation.make(theirs, id, InstantiateWish.AS_IT_IS));
        refused(Reason.NOT_FOUND, () -> comparisons.compare(theirs, id));
        refused(Reason.NOT_FOUND, () -> pushes.push(theirs, id, wish(false, first)));
        assertThat(templates
                        .list(theirs, TemplateFilter.of(null, "TENANT", null, null), Locale.ENGLISH, ALL)
                        .items())
                .isEmpty();
    }

    @Test
    void aPushThatWasCutOffMakesNothingTwice() throws IOException {
        UUID template = template(boss).id();
        UUID job = UUID.randomUUID();
        Caller inside = inside(boss, first);

        PushedTo before = received.receive(inside, book.delivery(boss, template, job, wish(true, first)));
        PushedTo again = received.receive(inside, book.delivery(boss, template, job, wish(true, first)));
        PushedTo later = received.receive(inside, book.delivery(boss, template, UUID.randomUUID(), wish(true, first)));

        assertThat(before.outcome()).isEqualTo(PushOutcome.CREATED);
        assertThat(before.icpId()).isNotNull();
        assertThat(again).isEqualTo(before);
        assertThat(later.outcome()).isEqualTo(PushOutcome.UP_TO_DATE);
        assertThat(copies(inside)).hasSize(1);
        assertThat(icps.list(inside, ALL, new IcpFilter(null, null, null)).items())
                .hasSize(1);
    }

    @Test
    void ofManyPushesAtOnceOneMakesTheCopy() throws Exception {
        UUID template = template(boss).id();
        Caller inside = inside(boss, first);
        Callable<PushOutcome> push = () -> {
            try {
                return received.receive(inside, book.delivery(boss, template, UUID.randomUUID(), wish(true, first)))
                        .outcome();
            } catch (RuntimeException lost) {
                return PushOutcome.REFUSED; // the job tries again
            }
        };

        List<Future<PushOutcome>> all = threads.invokeAll(List.of(push, push, push, push));

        int made = 0;
        for (Future<PushOutcome> one : all) {
            made += one.get() == PushOutcome.CREATED ? 1 : 0;
        }
        assertThat(made).isEqualTo(1);
        assertThat(copies(inside)).hasSize(1);
        assertThat(icps.list(inside, ALL, new IcpFilter(null, null, null)).items())
                .hasSize(1);
    }

    @Test
    void aJobGivesEachClientItsOwnAndSaysSo() throws IOException {
        UUID template = template(boss).id();

        JobView done = done(pushes.push(boss, template, wish(true, first, second)));

        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(String.valueOf(done.result())).contains("CREATED");
        for (ClientView client : List.of(first, second)) {
            assertThat(copies(inside(boss, client))).hasSize(1);
            assertThat(icps.list(inside(boss, client), ALL, new IcpFilter(null, null, null))
                            .items())
                    .hasSize(1);
        }
        assertThat(copies(ours)).isEmpty();
        assertThat(pushes.given(boss, template).clients()).hasSize(2);
    }

    @Test
    void whoIsNoAdministratorNeedsAGrantThatLetsThemEdit() {
        assertThat(work.in(editor, first.id(), Role.EDITOR)).isEmpty();
        grants.give(
                boss,
                new NewGrant(
                        editor.actor().key(),
                        first.id(),
                        Role.SALES,
                        clock.instant().plus(Duration.ofDays(1))));

        assertThat(work.in(editor, first.id(), Role.EDITOR)).isEmpty();
        assertThat(work.in(editor, first.id(), Role.SALES)).isPresent();
        assertThat(work.in(editor, second.id(), Role.SALES)).isEmpty();
        assertThat(work.in(boss, first.id(), Role.EDITOR)).isPresent();
        assertThat(work.in(boss, teahouse.key().id(), Role.VIEWER)).isEmpty();
        clients.suspend(boss, second.id(), null);
        assertThat(work.in(boss, second.id(), Role.VIEWER)).isEmpty();
    }

    @Test
    void aTemplateIsShownToTheClientsThatItWasGivenTo() throws IOException {
        UUID template = template(boss).id();
        done(pushes.push(boss, template, wish(false, first)));

        assertThat(given.to(boss, first.id(), template).document()).isNotNull();
        assertThat(given.to(boss, second.id(), template).document()).isNull();
        assertThat(given.to(theirs, first.id(), template).document()).isNull();
    }

    @Test
    void aClientThatLeavesItsAgencyKeepsItsCopyAndHearsNoMore() throws IOException {
        UUID template = template(boss).id();
        done(pushes.push(boss, template, wish(false, first)));
        Caller inside = inside(boss, first);
        UUID copy = copies(inside).get(0).id();
        templates.change(boss, template, 1, draft("Changed"));
        assertThat(comparisons.compare(inside, copy).value().fields()).isNotEmpty();

        ownAgency.leave(inside);

        ComparisonView alone = comparisons.compare(inside, copy).value();
        assertThat(alone.source().state()).isEqualTo(ComparisonView.State.LEFT);
        assertThat(alone.fields()).isEmpty();
        assertThat(work.in(boss, first.id(), Role.VIEWER)).isEmpty();
        assertThat(pushes.given(boss, template).clients()).isEmpty();
    }

    private JobView done(JobView job) {
        eventually(() -> jobs.find(boss, job.id()).value().finishedAt() != null);
        return jobs.find(boss, job.id()).value();
    }

    private List<TemplateListing> copies(Caller caller) {
        return templates.list(caller, OWN, Locale.ENGLISH, ALL).items();
    }

    private Caller inside(Caller caller, ClientView client) {
        return work.in(caller, client.id(), Role.EDITOR).orElseThrow();
    }

    private static PushWish wish(boolean instantiate, ClientView... clients) {
        return new PushWish(List.of(clients).stream().map(ClientView::id).toList(), instantiate, null, null);
    }

    private TemplateView template(Caller caller) throws IOException {
        return templates.create(caller, draft("Shops")).value();
    }

    private static TemplateDraft draft(String name) throws IOException {
        return new JsonMapper()
                .readValue(
                        """
                        {"kind":"ICP","key":"shops","name":"%s","content":{
                          "icp":{"name":"Shops","criteria":[{"key":"shop","attribute":"hasPhysicalStore","mode":"SCORE",
                            "weight":10,"match":{"op":"IS","value":true}}]},
                          "segment":{"name":"Shops"},"personas":[{"key":"till","name":"Idle tills","level":"USER"}],
                          "committee":{"roles":[{"role":"CHAMPION","expected":1,"personas":["till"]}]}}}"""
                                .formatted(name),
                        TemplateDraft.class);
    }

    private ClientView client() {
        return clients.create(
                        boss,
                        new NewClient("client-" + UUID.randomUUID(), "Client", "nl-NL", "Europe/Amsterdam", "EUR"))
                .value();
    }

    private Caller member(String email, Role role) {
        members.ensure(Caller.system(north.key()), new NewMember(email, email, PASSWORD, role));
        String token = sessions.login(north.view().slug(), email, PASSWORD)
                .orElseThrow()
                .accessToken();
        return new Caller(north.key(), Actor.person(TokenText.of(token).subject()), Access.of(role), Locale.ENGLISH);
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
