package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.agency.boundary.ClientAtAGlance;
import io.fitgauge.agency.boundary.ClientsAtAGlance;
import io.fitgauge.audit.boundary.AuditFilter;
import io.fitgauge.audit.boundary.AuditLog;
import io.fitgauge.audit.boundary.AuditView;
import io.fitgauge.icps.boundary.ProductDraft;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.identity.boundary.AccessGuard;
import io.fitgauge.identity.boundary.AgencyPeople;
import io.fitgauge.identity.boundary.AgencyView;
import io.fitgauge.identity.boundary.ClientRelease;
import io.fitgauge.identity.boundary.ClientSession;
import io.fitgauge.identity.boundary.GrantChange;
import io.fitgauge.identity.boundary.GrantView;
import io.fitgauge.identity.boundary.Grants;
import io.fitgauge.identity.boundary.Members;
import io.fitgauge.identity.boundary.NewGrant;
import io.fitgauge.identity.boundary.NewMember;
import io.fitgauge.identity.boundary.Session;
import io.fitgauge.identity.boundary.Sessions;
import io.fitgauge.identity.boundary.Switching;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.RealTime;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.ClientFilter;
import io.fitgauge.tenants.boundary.ClientOffers;
import io.fitgauge.tenants.boundary.ClientStatus;
import io.fitgauge.tenants.boundary.ClientView;
import io.fitgauge.tenants.boundary.Clients;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.NewClient;
import io.fitgauge.tenants.boundary.NewTenant;
import io.fitgauge.tenants.boundary.OfferInbox;
import io.fitgauge.tenants.boundary.OfferView;
import io.fitgauge.tenants.boundary.OwnAgency;
import io.fitgauge.tenants.boundary.TenantRegister;
import io.fitgauge.tenants.boundary.TenantSettings;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.RuntimeMBeanException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agencies, their clients, and who of the agency gets into which of them. */
class AgenciesInContainerIT extends InContainer {

    private static final String PASSWORD = "correct horse battery";
    private static final ClientFilter ALL = new ClientFilter(null, null);
    private static final PageRequest FIRST = PageRequest.first(50);

    @Inject
    Clients clients;

    @Inject
    ClientsAtAGlance glance;

    @Inject
    ClientOffers offers;

    @Inject
    OfferInbox inbox;

    @Inject
    OwnAgency ownAgency;

    @Inject
    TenantRegister register;

    @Inject
    AgencyPeople agencyPeople;

    @Inject
    Grants grants;

    @Inject
    ClientRelease release;

    @Inject
    Switching switching;

    @Inject
    Members members;

    @Inject
    Sessions sessions;

    @Inject
    AccessGuard guard;

    @Inject
    AuditLog audit;

    @Inject
    Products products;

    @Inject
    @RealTime
    Clock clock;

    private KnownTenant north;
    private KnownTenant south;
    private Session boss;
    private Session rival;
    private Session editor;

    /** A request's caller, with what its token stands on. */
    private record In(Caller caller, String stamps) {}

    @BeforeEach
    void twoAgencies() {
        north = agency("north-");
        south = agency("south-");
        boss = member(north, "boss@north.example", Role.AGENCY_ADMIN);
        editor = member(north, "editor@north.example", Role.EDITOR);
        rival = member(south, "boss@south.example", Role.AGENCY_ADMIN);
    }

    @Test
    void anAgencySeesItsOwnClientsAndNobodyElses() {
        ClientView first = client("First");
        ClientView second = client("Second");

        assertThat(clients.list(caller(boss, north), ALL, FIRST).items())
                .extracting(ClientView::id)
                .containsExactly(first.id(), second.id());
        assertThat(clients.list(caller(rival, south), ALL, FIRST).items()).isEmpty();
        Caller other = caller(rival, south);
        refused(Reason.NOT_FOUND, () -> clients.find(other, first.id()));
        refused(Reason.NOT_FOUND, () -> clients.suspend(other, first.id(), null));
        refused(Reason.NOT_FOUND, () -> clients.resume(other, first.id(), null));
        refused(Reason.NOT_FOUND, () -> clients.release(other, first.id(), null));
        refused(Reason.NOT_FOUND, () -> clients.change(other, first.id(), 1, settings("Taken")));
        refused(Reason.NOT_FOUND, () -> glance.health(other, first.id()));
        refused(Reason.NOT_FOUND, () -> grants.list(other, first.id(), FIRST));
        refused(Reason.ROLE_TOO_SMALL, () -> clients.list(ours, ALL, FIRST));
    }

    @Test
    void clientsAreFoundByAPartOfTheirNameTakenLiterally() {
        ClientView percent = client("50% off");
        client("500 off");

        assertThat(found("50% O")).containsExactly(percent.id());
        assertThat(found("_")).isEmpty();
        assertThat(found(percent.slug())).containsExactly(percent.id());
    }

    private List<UUID> found(String part) {
        return clients.list(caller(boss, north), new ClientFilter(part, ClientStatus.ACTIVE), FIRST).items().stream()
                .map(ClientView::id)
                .toList();
    }

    @Test
    void aSlugIsTakenOnceOnTheWholeServer() {
        refused(
                Reason.DUPLICATE,
                () -> clients.create(
                        caller(boss, north), newClient(teahouse.view().slug(), "Mine now")));
    }

    @Test
    void atAGlanceEachClientShowsItsOwnFigures() {
        ClientView busy = client("Busy");
        ClientView idle = client("Idle");
        products.create(inside(boss, busy), new ProductDraft("Console", null));

        List<ClientAtAGlance> all = glance.list(caller(boss, north), ALL, FIRST).items();

        assertThat(all).extracting(ClientAtAGlance::id).containsExactly(busy.id(), idle.id());
        assertThat(all.get(0).health().lastActivityAt()).isNotNull();
        assertThat(all.get(1).health().accounts()).isZero();
    }

    @Test
    void anAdministratorOfTheAgencyIsOneInEachOfItsClients() {
        ClientView client = client("Client");

        ClientSession session = enter(boss, north, client);

        assertThat(session.role()).isEqualTo(Role.TENANT_ADMIN);
        assertThat(session.tenant().id()).isEqualTo(client.id());
        assertThat(session.expiresIn()).isEqualTo(600);
        assertThat(counts(session)).isTrue();
    }

    @Test
    void nobodyElseGetsIn() {
        ClientView client = client("Client");

        refused(Reason.NOT_FOUND, () -> enter(editor, north, client));
        refused(Reason.NOT_FOUND, () -> enter(rival, south, client));
        refused(Reason.NOT_FOUND, () -> enter(boss, north, teahouse.view().slug()));
        refused(Reason.NOT_FOUND, () -> enter(boss, north, "no-such-tenant"));
        refused(Reason.NOT_FOUND, () -> enter(boss, north, north.view().slug()));
    }

    @Test
    void aGrantIsForOneClientAndOneRole() {
        ClientView one = client("One");
        ClientView other = client("Other");

        grant(one, Role.SALES, Duration.ofDays(3));

        assertThat(enter(editor, north, one).role()).isEqualTo(Role.SALES);
        refused(Reason.NOT_FOUND, () -> enter(editor, north, other));
    }

    @Test
    void aTokenEndsWithItsGrantAtTheLatest() {
        ClientView client = client("Client");

        grant(client, Role.SALES, Duration.ofSeconds(90));

        assertThat(enter(editor, north, client).expiresIn()).isBetween(60L, 90L);
    }

    @Test
    void aGrantThatHasEndedIsNone() {
        ClientView client = client("Client");
        GrantView grant = grant(client, Role.SALES, Duration.ofMillis(300));

        eventually(() ->
                grants.list(caller(boss, north), client.id(), FIRST).items().isEmpty());

        refused(Reason.NOT_FOUND, () -> enter(editor, north, client));
        refused(Reason.NOT_FOUND, () -> grants.find(caller(boss, north), client.id(), grant.id()));
        assertThat(grant(client, Role.EDITOR, Duration.ofDays(1)).id()).isNotEqualTo(grant.id());
    }

    @Test
    void aGrantHasAnEndAndARoleThatTenantsHave() {
        ClientView client = client("Client");
        Caller caller = caller(boss, north);
        UUID user = id(editor, north);
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));

        refused(
                Reason.INVALID,
                () -> grants.give(caller, new NewGrant(user, client.id(), Role.AGENCY_ADMIN, tomorrow)));
        refused(
                Reason.INVALID,
                () -> grants.give(
                        caller, new NewGrant(user, client.id(), Role.SALES, tomorrow.plus(Duration.ofDays(366)))));
        refused(
                Reason.INVALID,
                () -> grants.give(
                        caller,
                        new NewGrant(
                                user, client.id(), Role.SALES, clock.instant().minusSeconds(1))));
        refused(Reason.INVALID, () -> grants.give(caller, new NewGrant(user, null, Role.SALES, tomorrow)));
        refused(
                Reason.INVALID,
                () -> grants.give(caller, new NewGrant(id(rival, south), client.id(), Role.SALES, tomorrow)));
        refused(
                Reason.ROLE_TOO_SMALL,
                () -> grants.give(caller(editor, north), new NewGrant(user, client.id(), Role.TENANT_ADMIN, tomorrow)));
        grant(client, Role.SALES, Duration.ofDays(1));
        refused(Reason.DUPLICATE, () -> grants.give(caller, new NewGrant(user, client.id(), Role.SALES, tomorrow)));
    }

    @Test
    void theClientSeesWhoHasAccessAndEndsIt() {
        ClientView client = client("Client");
        Caller own = ownAdmin(client);
        grant(client, Role.SALES, Duration.ofDays(3));
        ClientSession inside = enter(editor, north, client);

        GrantView seen = grants.list(own, null, FIRST).items().get(0);
        assertThat(seen.user().email()).isEqualTo("editor@north.example");
        assertThat(seen.grantedBy().agency()).isEqualTo(north.key().id());
        Revised<GrantView> revised = grants.find(own, null, seen.id());
        grants.withdraw(own, null, seen.id(), revised.revision());

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !counts(inside));
        refused(Reason.NOT_FOUND, () -> enter(editor, north, client));
        refused(Reason.NOT_FOUND, () -> grants.find(theirs, null, seen.id()));
    }

    @Test
    void whatAGrantAllowsCanBeChangedAndThenWantsANewToken() {
        ClientView client = client("Client");
        Revised<GrantView> grant = given(client, Role.TENANT_ADMIN, Duration.ofDays(3));
        ClientSession before = enter(editor, north, client);

        grants.change(
                caller(boss, north),
                client.id(),
                grant.value().id(),
                grant.revision(),
                new GrantChange(Role.VIEWER, grant.value().validUntil()));

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !counts(before));
        assertThat(enter(editor, north, client).role()).isEqualTo(Role.VIEWER);
    }

    @Test
    void aSuspendedClientLetsNobodyIn() {
        ClientView client = client("Client");
        member(known(client), "own@client.example", Role.TENANT_ADMIN);
        Session own = login(known(client), "own@client.example");
        ClientSession visiting = enter(boss, north, client);

        clients.suspend(caller(boss, north), client.id(), null);

        assertThat(sessions.renew(own.refreshToken())).isEmpty();
        assertThat(sessions.login(client.slug(), "own@client.example", PASSWORD))
                .isEmpty();
        refused(Reason.NOT_FOUND, () -> enter(boss, north, client));
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !counts(visiting) && !counts(own));
        assertThat(clients.find(caller(boss, north), client.id()).value().status())
                .isEqualTo(ClientStatus.SUSPENDED);

        clients.resume(caller(boss, north), client.id(), null);

        assertThat(counts(login(known(client), "own@client.example"))).isTrue();
        assertThat(counts(enter(boss, north, client))).isTrue();
        assertThat(counts(own)).isFalse();
    }

    @Test
    void aSuspendedAgencyIsOutOfItsClientsToo() {
        ClientView client = client("Client");
        KnownTenant house = known(client);
        member(house, "own@client.example", Role.TENANT_ADMIN);
        ClientSession visiting = enter(boss, north, client);

        register.suspend(north.view().slug());

        assertThat(sessions.login(north.view().slug(), "boss@north.example", PASSWORD))
                .isEmpty();
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !counts(visiting) && !counts(boss));
        assertThat(counts(login(house, "own@client.example"))).isTrue();
    }

    @Test
    void whatTheOperatorSuspendedItsAgencyCannotResume() {
        ClientView client = client("Client");
        Caller boss = caller(this.boss, north);

        register.suspend(client.slug());

        refused(Reason.WRONG_STATE, () -> clients.resume(boss, client.id(), null));
        assertThat(clients.find(boss, client.id()).value().suspendedBy()).isEqualTo("OPERATOR");
        register.resume(client.slug());
        assertThat(clients.find(boss, client.id()).value().status()).isEqualTo(ClientStatus.ACTIVE);
    }

    @Test
    void theOperatorHasThingsDoneByAnMBean() throws Exception {
        String slug = "by-hand-" + UUID.randomUUID();

        assertThat(operator("tenant", "add", slug, "--agency", north.view().slug(), "--currency", "SEK"))
                .contains(slug);
        assertThat(operator("tenant", "list"))
                .contains(slug + "\tCLIENT\tACTIVE\t" + north.view().slug());
        assertThat(operator("tenant", "suspend", slug)).isEqualTo("Tenant " + slug + " is suspended.");
        assertThat(tenants.bySlug(slug)).isEmpty();
        operator("tenant", "resume", slug);
        assertThat(tenants.bySlug(slug).orElseThrow().view().currency()).isEqualTo("SEK");
        operator("tenant", "detach", slug);
        assertThat(tenants.bySlug(slug).orElseThrow().agencyLink()).isNull();
        assertThatExceptionOfType(RuntimeMBeanException.class)
                .isThrownBy(() -> operator("tenant", "resume", slug))
                .withStackTraceContaining("It is not suspended.");
        assertThatExceptionOfType(RuntimeMBeanException.class)
                .isThrownBy(() -> operator("tenant", "eat", slug))
                .withStackTraceContaining("tenant add SLUG");
    }

    private static String operator(String... words) throws JMException {
        return (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(new ObjectName("io.fitgauge:type=Operator"), "run", new Object[] {words}, new String[] {
                    String[].class.getName()
                });
    }

    @Test
    void aTenantThatStandsAloneJoinsAnAgencyWhenItsOwnAdministratorSaysSo() {
        Caller own = ownAdmin(teahouse);
        offer(boss, north);
        offer(rival, south);

        List<OfferView> standing = inbox.list(own);
        assertThat(standing)
                .extracting(offer -> offer.agency().id())
                .containsExactly(north.key().id(), south.key().id());
        assertThat(inbox.list(ours)).isEmpty();
        refused(Reason.NOT_FOUND, () -> inbox.accept(ours, standing.get(0).id()));
        refused(Reason.NOT_FOUND, () -> enter(boss, north, teahouse.view().slug()));

        AgencyView agency = agencyPeople.join(own, standing.get(0).id()).value();

        assertThat(agency.agency().id()).isEqualTo(north.key().id());
        assertThat(agency.administrators())
                .extracting(AgencyView.Administrator::email)
                .containsExactly("boss@north.example");
        assertThat(inbox.list(own)).isEmpty();
        assertThat(enter(boss, north, teahouse.view().slug()).role()).isEqualTo(Role.TENANT_ADMIN);
        refused(Reason.NOT_FOUND, () -> enter(rival, south, teahouse.view().slug()));
        assertThat(entries(own)).extracting(AuditView::resource).contains("agency");
    }

    @Test
    void anOfferReachesOnlyThoseWhoStandAlone() {
        ClientView managed = client("Managed");

        offers.offer(caller(rival, south), managed.slug());
        offers.offer(caller(rival, south), north.view().slug());
        offers.offer(caller(rival, south), "no-such-tenant");

        assertThat(inbox.list(ownAdmin(managed))).isEmpty();
        assertThat(inbox.list(caller(boss, north))).isEmpty();
    }

    @Test
    void anOfferMadeTwiceIsOneAndADeclinedOneIsGone() {
        Caller own = ownAdmin(teahouse);
        offer(boss, north);
        offer(boss, north);

        UUID offer = inbox.list(own).get(0).id();
        assertThat(inbox.list(own)).hasSize(1);
        inbox.decline(own, offer);

        assertThat(inbox.list(own)).isEmpty();
        refused(Reason.NOT_FOUND, () -> inbox.accept(own, offer));
    }

    @Test
    void whoLeavesKeepsEverythingAndTheAgencyNothing() {
        ClientView client = client("Client");
        Caller own = ownAdmin(client);
        UUID product = products.create(inside(boss, client), new ProductDraft("Console", null))
                .value()
                .id();
        grant(client, Role.SALES, Duration.ofDays(3));
        ClientSession byRole = enter(boss, north, client);
        ClientSession byGrant = enter(editor, north, client);

        ownAgency.leave(own);

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !counts(byRole) && !counts(byGrant));
        refused(Reason.NOT_FOUND, () -> enter(boss, north, client));
        refused(Reason.NOT_FOUND, () -> enter(editor, north, client));
        refused(Reason.NOT_FOUND, () -> clients.find(caller(boss, north), client.id()));
        assertThat(products.find(own, product).value().name()).isEqualTo("Console");
        assertThat(grants.list(own, null, FIRST).items()).isEmpty();
        refused(Reason.NOT_FOUND, () -> agencyPeople.mine(own));
    }

    @Test
    void whoComesBackToAnAgencyFindsNoOldGrants() {
        Caller own = ownAdmin(teahouse);
        offer(boss, north);
        agencyPeople.join(own, inbox.list(own).get(0).id());
        grants.give(
                own,
                new NewGrant(
                        id(editor, north), null, Role.SALES, clock.instant().plus(Duration.ofDays(3))));
        enter(editor, north, teahouse.view().slug());

        ownAgency.leave(own);
        offer(boss, north);
        agencyPeople.join(own, inbox.list(own).get(0).id());

        refused(Reason.NOT_FOUND, () -> enter(editor, north, teahouse.view().slug()));
        assertThat(enter(boss, north, teahouse.view().slug()).role()).isEqualTo(Role.TENANT_ADMIN);
    }

    @Test
    void anAgencyLetsOnlyThoseGoWhoCanGoOnAlone() {
        ClientView client = client("Client");
        Caller boss = caller(this.boss, north);

        refused(Reason.WRONG_STATE, () -> release.release(boss, client.id(), null));
        member(known(client), "own@client.example", Role.TENANT_ADMIN);
        release.release(boss, client.id(), null);

        refused(Reason.NOT_FOUND, () -> clients.find(boss, client.id()));
        assertThat(login(known(client), "own@client.example").role()).isEqualTo(Role.TENANT_ADMIN);
    }

    @Test
    void whatTheAgencyDoesToAClientStandsInBothAudits() {
        ClientView client = client("Client");
        Caller own = ownAdmin(client);

        clients.suspend(caller(boss, north), client.id(), null);

        eventually(() -> entries(own).stream()
                .anyMatch(entry -> entry.after() != null
                        && "SUSPENDED".equals(entry.after().get("status"))));
        AuditView told = entries(own).get(0);
        assertThat(told.by()).isEqualTo(id(boss, north));
        assertThat(told.agency()).isEqualTo(north.key().id());
        assertThat(entries(caller(boss, north)))
                .anyMatch(entry -> entry.resource().equals("tenant")
                        && client.id().toString().equals(entry.resourceId()));
        assertThat(entries(caller(rival, south)))
                .noneMatch(entry -> entry.resource().equals("tenant"));
    }

    private KnownTenant agency(String prefix) {
        String slug = prefix + UUID.randomUUID();
        return tenants.ensure(new NewTenant(slug, slug, "AGENCY", null));
    }

    private ClientView client(String name) {
        return clients.create(caller(boss, north), newClient("client-" + UUID.randomUUID(), name))
                .value();
    }

    private static NewClient newClient(String slug, String name) {
        return new NewClient(slug, name, "nl-NL", "Europe/Amsterdam", "EUR");
    }

    private static TenantSettings settings(String name) {
        return new TenantSettings(name, "nl-NL", "Europe/Amsterdam", "EUR", null);
    }

    private KnownTenant known(ClientView client) {
        return tenants.bySlug(client.slug()).orElseThrow();
    }

    private Session member(KnownTenant tenant, String email, Role role) {
        members.ensure(Caller.system(tenant.key()), new NewMember(email, email, PASSWORD, role));
        return login(tenant, email);
    }

    private Session login(KnownTenant tenant, String email) {
        return sessions.login(tenant.view().slug(), email, PASSWORD).orElseThrow();
    }

    private void offer(Session by, KnownTenant agency) {
        offers.offer(caller(by, agency), teahouse.view().slug());
    }

    private GrantView grant(ClientView client, Role role, Duration life) {
        return given(client, role, life).value();
    }

    private Revised<GrantView> given(ClientView client, Role role, Duration life) {
        return grants.give(
                caller(boss, north),
                new NewGrant(
                        id(editor, north), client.id(), role, clock.instant().plus(life)));
    }

    private ClientSession enter(Session session, KnownTenant agency, ClientView client) {
        return enter(session, agency, client.slug());
    }

    private ClientSession enter(Session session, KnownTenant agency, String slug) {
        In in = in(session, agency);
        return switching.to(in.caller(), in.stamps(), slug);
    }

    /** Somebody of the agency who has switched to the client. */
    private Caller inside(Session session, ClientView client) {
        return Caller.acting(
                north.key(), caller(session, north).actor(), known(client).key(), Locale.ENGLISH);
    }

    private Caller ownAdmin(ClientView client) {
        return ownAdmin(known(client));
    }

    private static Caller ownAdmin(KnownTenant tenant) {
        return new Caller(tenant.key(), Actor.person(UUID.randomUUID()), Access.of(Role.TENANT_ADMIN), Locale.ENGLISH);
    }

    private static UUID id(Session session, KnownTenant tenant) {
        return caller(session, tenant).actor().key();
    }

    private static Caller caller(Session session, KnownTenant tenant) {
        return in(session, tenant).caller();
    }

    private static In in(Session session, KnownTenant tenant) {
        TokenText token = TokenText.of(session.accessToken());
        Caller caller =
                new Caller(tenant.key(), Actor.person(token.subject()), Access.of(session.role()), Locale.ENGLISH);
        return new In(caller, token.stamps());
    }

    private boolean counts(Session session) {
        return counts(session.accessToken());
    }

    private boolean counts(ClientSession session) {
        return counts(session.accessToken());
    }

    private boolean counts(String token) {
        return guard.counts(token, TokenText.of(token).stamps());
    }

    private List<AuditView> entries(Caller caller) {
        return audit.list(caller, AuditFilter.ALL, PageRequest.first(200)).items();
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
