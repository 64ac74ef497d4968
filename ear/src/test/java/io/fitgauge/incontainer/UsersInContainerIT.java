package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.identity.boundary.Claims;
import io.fitgauge.identity.boundary.InvitedUser;
import io.fitgauge.identity.boundary.LinkLetters;
import io.fitgauge.identity.boundary.LinkView;
import io.fitgauge.identity.boundary.Members;
import io.fitgauge.identity.boundary.NewMember;
import io.fitgauge.identity.boundary.NewUser;
import io.fitgauge.identity.boundary.OwnLogin;
import io.fitgauge.identity.boundary.Session;
import io.fitgauge.identity.boundary.Sessions;
import io.fitgauge.identity.boundary.UserFilter;
import io.fitgauge.identity.boundary.UserLinks;
import io.fitgauge.identity.boundary.UserSettings;
import io.fitgauge.identity.boundary.UserStatus;
import io.fitgauge.identity.boundary.UserView;
import io.fitgauge.identity.boundary.Users;
import io.fitgauge.identity.entity.Identity;
import io.fitgauge.mail.boundary.Letter;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.retry.Retries;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.KnownTenant;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Users, their links, and what a proven mailbox comes to. There is no mail server here: letters are read as they are written. */
class UsersInContainerIT extends InContainer {

    private static final String PASSWORD = "seven spoons of cold tea";
    private static final String ANOTHER = "eight forks of warm soup";

    @Inject
    Users users;

    @Inject
    UserLinks links;

    @Inject
    Claims claims;

    @Inject
    OwnLogin login;

    @Inject
    Sessions sessions;

    @Inject
    Members members;

    @Inject
    LinkLetters letters;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    private final String email = "saskia." + UUID.randomUUID() + "@example.com";

    @Test
    void whoWasInvitedCountsForNothingUntilTheLinkIsUsed() {
        InvitedUser invited = invite(hall);

        assertThat(invited.status()).isEqualTo(UserStatus.INVITED);
        assertThat(log(hall, PASSWORD)).isEmpty();

        Session session = join(invited.link(), PASSWORD).orElseThrow();

        assertThat(session.role()).isEqualTo(Role.SALES);
        assertThat(view(hall, invited.id()).status()).isEqualTo(UserStatus.ACTIVE);
        assertThat(log(hall, PASSWORD)).isPresent();
    }

    @Test
    void aShownLinkIsForThisTenantOnly() {
        join(invite(hall).link(), PASSWORD);
        InvitedUser there = invite(teahouse);

        assertThat(log(teahouse, PASSWORD)).isEmpty();
        join(there.link(), ANOTHER);

        assertThat(log(teahouse, ANOTHER)).isPresent();
        assertThat(log(teahouse, PASSWORD)).isEmpty();
        assertThat(log(hall, PASSWORD)).isPresent();
        assertThat(log(hall, ANOTHER)).isEmpty();
    }

    @Test
    void aMailedLinkWantsThePasswordThatAKnownMailboxHas() {
        claims.join(mailed(hall, invite(hall).id()), null, PASSWORD);
        String there = mailed(teahouse, invite(teahouse).id());

        assertThat(claims.join(there, null, ANOTHER)).isEmpty();
        assertThat(log(teahouse, ANOTHER)).isEmpty();

        assertThat(claims.join(there, "Saskia", PASSWORD)).isPresent();
        assertThat(log(teahouse, PASSWORD)).isPresent();
    }

    @Test
    void anInvitationDoesNotTellWhetherTheMailboxIsKnown() {
        claims.join(mailed(hall, invite(hall).id()), null, PASSWORD);
        InvitedUser known = invite(teahouse);
        InvitedUser unknown =
                users.invite(admin(teahouse), user("nobody." + email)).value();

        assertThat(known)
                .usingRecursiveComparison()
                .ignoringFields("id", "email", "createdAt", "link")
                .isEqualTo(unknown);
        assertThat(letter(teahouse, "user.invited", known.id()).paragraphs().get(1))
                .isEqualTo(letter(teahouse, "user.invited", unknown.id())
                        .paragraphs()
                        .get(1));
        assertThat(view(teahouse, known.id()))
                .usingRecursiveComparison()
                .ignoringFields("id", "email", "createdAt")
                .isEqualTo(view(teahouse, unknown.id()));
    }

    @Test
    void aShownLinkDoesNotTouchAProvenMailbox() {
        claims.join(mailed(hall, invite(hall).id()), null, PASSWORD);

        join(invite(teahouse).link(), ANOTHER);

        assertThat(log(hall, PASSWORD)).isPresent();
        assertThat(log(hall, ANOTHER)).isEmpty();
        assertThat(log(teahouse, PASSWORD)).isEmpty();
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneDoes() throws Exception {
        LinkView link = invite(hall).link();

        List<Boolean> joined = atOnce(5, () -> {
            try {
                return Retries.OF_REQUESTS.call(() -> join(link, PASSWORD).isPresent());
            } catch (Refusal used) {
                return false;
            }
        });

        assertThat(joined).containsOnlyOnce(true);
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        InvitedUser invited = invite(hall);
        LinkView second = links.inviteAgain(admin(hall), invited.id()).link();

        refusedLink(() -> join(invited.link(), PASSWORD));
        assertThat(join(second, PASSWORD)).isPresent();
    }

    @Test
    void linksThatDoNotCountAreRefusedAlike() {
        InvitedUser used = invite(hall);
        join(used.link(), PASSWORD);
        LinkView reset = links.reset(admin(hall), used.id()).link();
        LinkView expired =
                users.invite(admin(hall), user("late." + email)).value().link();
        probe.as(ours, inside -> inside.entities()
                .createQuery("UPDATE OneTimeLink l SET l.expiresAt = :past WHERE l.membershipId <> :other")
                .setParameter("past", Instant.EPOCH.plusSeconds(86_400))
                .setParameter("other", used.id())
                .executeUpdate());

        refusedLink(() -> join(used.link(), PASSWORD));
        refusedLink(() -> join(expired, PASSWORD));
        refusedLink(() -> claims.join(token(reset), null, PASSWORD));
        refusedLink(() -> claims.reset(token(used.link()), PASSWORD));
        refusedLink(() -> claims.reset("A".repeat(64), PASSWORD));
        refusedLink(() -> claims.reset("no link", PASSWORD));
        claims.reset(token(reset), ANOTHER);
        assertThat(log(hall, ANOTHER)).isPresent();
    }

    @Test
    void aResetEndsAllSessionsOfTheUser() {
        InvitedUser invited = invite(hall);
        Session before = join(invited.link(), PASSWORD).orElseThrow();

        claims.reset(token(links.reset(admin(hall), invited.id()).link()), ANOTHER);

        assertThat(sessions.renew(before.refreshToken())).isEmpty();
        assertThat(log(hall, PASSWORD)).isEmpty();
    }

    @Test
    void aMailedResetProvesTheMailbox() {
        InvitedUser invited = invite(hall);
        join(invited.link(), PASSWORD);

        claims.reset(token(letter(hall, "user.reset-asked", invited.id())), ANOTHER);

        assertThat(log(hall, ANOTHER)).isPresent();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> links.reset(admin(hall), invited.id()))
                .withMessageContaining("must be mailed");
        String there = mailed(teahouse, invite(teahouse).id());
        assertThat(claims.join(there, null, ANOTHER)).isPresent();
    }

    @Test
    void provingAMailboxJoinsWhoeverHasProvenItBefore() {
        claims.join(mailed(hall, invite(hall).id()), null, PASSWORD);
        Session here = log(hall, PASSWORD).orElseThrow();
        InvitedUser local = invite(teahouse);
        Session there = join(local.link(), ANOTHER).orElseThrow();

        claims.proveMailbox(token(letter(teahouse, "user.mailbox-asked", local.id())), "nine knives of fresh bread");

        assertThat(log(hall, "nine knives of fresh bread")).isPresent();
        assertThat(log(teahouse, "nine knives of fresh bread")).isPresent();
        assertThat(log(hall, PASSWORD)).isEmpty();
        assertThat(sessions.renew(here.refreshToken())).isEmpty();
        assertThat(sessions.renew(there.refreshToken())).isEmpty();
    }

    @Test
    void aNewPasswordEndsTheSessionsOfAProvenMailboxInAllTenants() {
        claims.join(mailed(hall, invite(hall).id()), null, PASSWORD);
        UUID there = invite(teahouse).id();
        Session elsewhere = claims.join(mailed(teahouse, there), null, PASSWORD).orElseThrow();
        UUID here = id(hall);

        Session fresh = login.changePassword(person(hall, here, Role.SALES), PASSWORD, ANOTHER);

        assertThat(sessions.renew(elsewhere.refreshToken())).isEmpty();
        assertThat(sessions.renew(fresh.refreshToken())).isPresent();
        assertThat(log(teahouse, ANOTHER)).isPresent();
        assertThat(log(teahouse, PASSWORD)).isEmpty();
    }

    @Test
    void whoDoesNotKnowThePasswordDoesNotChangeIt() {
        join(invite(hall).link(), PASSWORD);

        refused(Reason.INVALID, () -> login.changePassword(person(hall, id(hall), Role.SALES), ANOTHER, ANOTHER));
        refused(Reason.INVALID, () -> login.changePassword(person(hall, id(hall), Role.SALES), PASSWORD, email));
        assertThat(log(hall, PASSWORD)).isPresent();
    }

    @Test
    void whoIsBlockedHereIsNotBlockedElsewhere() {
        claims.join(mailed(hall, invite(hall).id()), null, PASSWORD);
        claims.join(mailed(teahouse, invite(teahouse).id()), null, PASSWORD);
        Session before = log(hall, PASSWORD).orElseThrow();

        change(hall, id(hall), Role.SALES, UserStatus.BLOCKED);

        assertThat(log(hall, PASSWORD)).isEmpty();
        assertThat(log(teahouse, PASSWORD)).isPresent();
        change(hall, id(hall), Role.SALES, UserStatus.ACTIVE);
        assertThat(sessions.renew(before.refreshToken())).isEmpty();
        assertThat(log(hall, PASSWORD)).isPresent();
    }

    @Test
    void anotherRoleIsAnotherSession() {
        Session before = join(invite(hall).link(), PASSWORD).orElseThrow();

        change(hall, id(hall), Role.EDITOR, UserStatus.ACTIVE);

        assertThat(sessions.renew(before.refreshToken())).isEmpty();
        assertThat(log(hall, PASSWORD).orElseThrow().role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void anInvitationCannotBeBlockedOrSkipped() {
        UUID invited = invite(hall).id();

        refused(Reason.WRONG_STATE, () -> change(hall, invited, Role.SALES, UserStatus.ACTIVE));
        refused(Reason.WRONG_STATE, () -> change(hall, invited, Role.SALES, UserStatus.BLOCKED));
    }

    @Test
    void theLastAdministratorStays() {
        UUID boss = boss(hall, "boss");
        UUID idle = boss(hall, "idle");
        change(hall, idle, Role.TENANT_ADMIN, UserStatus.BLOCKED);

        refused(Reason.WRONG_STATE, () -> change(hall, boss, Role.EDITOR, UserStatus.ACTIVE));
        refused(Reason.WRONG_STATE, () -> change(hall, boss, Role.TENANT_ADMIN, UserStatus.BLOCKED));
        refused(Reason.WRONG_STATE, () -> remove(hall, boss));
        remove(hall, idle);
        assertThat(view(hall, boss).status()).isEqualTo(UserStatus.ACTIVE);
    }

    @Test
    void ofTwoAdministratorsWhoRemoveEachOtherOneStays() throws Exception {
        for (int round = 0; round < 5; round++) {
            KnownTenant tenant = round % 2 == 0 ? hall : teahouse;
            UUID one = boss(tenant, "one" + round);
            UUID two = boss(tenant, "two" + round);
            others(tenant, one, two).forEach(other -> remove(tenant, other));
            List<UUID> both = new ArrayList<>(List.of(one, two));

            atOnce(2, () -> {
                UUID victim = next(both);
                try {
                    return Retries.OF_REQUESTS.call(() -> {
                        remove(tenant, victim);
                        return true;
                    });
                } catch (Refusal last) {
                    return false;
                }
            });

            assertThat(users.list(admin(tenant), new UserFilter(null, Role.TENANT_ADMIN, null), PageRequest.first(10))
                            .items())
                    .hasSize(1);
        }
    }

    private List<UUID> others(KnownTenant tenant, UUID one, UUID two) {
        return users
                .list(admin(tenant), new UserFilter(null, Role.TENANT_ADMIN, null), PageRequest.first(10))
                .items()
                .stream()
                .map(UserView::id)
                .filter(id -> !id.equals(one) && !id.equals(two))
                .toList();
    }

    private static UUID next(List<UUID> both) {
        synchronized (both) {
            return both.remove(0);
        }
    }

    @Test
    void nobodyReachesAboveTheirOwnRole() {
        UUID boss = boss(hall, "boss");
        Caller editor = person(hall, UUID.randomUUID(), Role.EDITOR);
        NewUser agent = new NewUser(email, "Saskia", null, Role.AGENCY_ADMIN, null);

        refused(
                Reason.ROLE_TOO_SMALL,
                () -> users.invite(editor, new NewUser(email, "S", null, Role.TENANT_ADMIN, null)));
        refused(Reason.ROLE_TOO_SMALL, () -> links.reset(editor, boss));
        refused(Reason.ROLE_TOO_SMALL, () -> users.remove(editor, boss, revision(hall, boss)));
        refused(Reason.ROLE_TOO_SMALL, () -> users.invite(admin(hall), agent));
        refused(Reason.INVALID, () -> users.invite(person(hall, boss, Role.AGENCY_ADMIN), agent));
    }

    @Test
    void anIdentityThatNobodyHasAUserOfIsForgotten() {
        claims.join(mailed(hall, invite(hall).id()), null, PASSWORD);
        claims.join(mailed(teahouse, invite(teahouse).id()), null, PASSWORD);

        remove(hall, id(hall));
        assertThat(isKnown()).isTrue();
        remove(teahouse, id(teahouse));
        assertThat(isKnown()).isFalse();
    }

    private boolean isKnown() {
        return probe.asNobody(inside -> !inside.entities()
                .createQuery("SELECT i FROM Identity i WHERE i.email = :email", Identity.class)
                .setParameter("email", email)
                .getResultList()
                .isEmpty());
    }

    @Test
    void usersAreTheirTenantsOnly() {
        UUID invited = invite(hall).id();

        refused(Reason.NOT_FOUND, () -> users.find(admin(teahouse), invited));
        refused(Reason.NOT_FOUND, () -> users.remove(admin(teahouse), invited, 1));
        refused(Reason.NOT_FOUND, () -> links.inviteAgain(admin(teahouse), invited));
        refused(Reason.NOT_FOUND, () -> links.reset(admin(teahouse), invited));
        assertThat(users.list(admin(teahouse), new UserFilter(null, null, null), PageRequest.first(10))
                        .items())
                .isEmpty();
    }

    @Test
    void anAddressIsOneUserOfATenant() {
        invite(hall);

        refused(Reason.DUPLICATE, () -> users.invite(admin(hall), user(" " + email.toUpperCase(Locale.ROOT))));
    }

    @Test
    void aListFindsWhoIsMeant() {
        invite(hall);
        boss(hall, "boss");

        assertThat(found(null, null, "SASKIA V")).hasSize(1);
        assertThat(found(null, null, "%")).isEmpty();
        assertThat(found(UserStatus.INVITED, null, null)).hasSize(1);
        assertThat(found(null, Role.TENANT_ADMIN, null)).hasSize(1);
        assertThat(found(UserStatus.INVITED, Role.TENANT_ADMIN, null)).isEmpty();
    }

    private List<UserView> found(UserStatus status, Role role, String text) {
        return users.list(admin(hall), new UserFilter(status, role, text), PageRequest.first(10))
                .items();
    }

    private InvitedUser invite(KnownTenant tenant) {
        return users.invite(admin(tenant), user(email)).value();
    }

    private static NewUser user(String address) {
        return new NewUser(address, "Saskia Vos", "Sales", Role.SALES, "en-GB");
    }

    private Optional<Session> join(LinkView link, String password) {
        return claims.join(token(link), null, password);
    }

    private static String token(LinkView link) {
        assertThat(link.url()).endsWith("=" + link.token());
        return link.token();
    }

    private String mailed(KnownTenant tenant, UUID user) {
        return token(letter(tenant, "user.invited", user));
    }

    private Letter letter(KnownTenant tenant, String event, UUID user) {
        return letters.write(Caller.system(tenant.key()), event, user).orElseThrow();
    }

    private static String token(Letter letter) {
        String url = letter.paragraphs().get(2);
        return url.substring(url.indexOf('=') + 1);
    }

    private UUID boss(KnownTenant tenant, String name) {
        return members.ensure(
                Caller.system(tenant.key()), new NewMember(name + "." + email, name, PASSWORD, Role.TENANT_ADMIN));
    }

    private UUID id(KnownTenant tenant) {
        return users.list(admin(tenant), new UserFilter(null, null, email), PageRequest.first(1))
                .items()
                .get(0)
                .id();
    }

    private UserView view(KnownTenant tenant, UUID id) {
        return users.find(admin(tenant), id).value();
    }

    private int revision(KnownTenant tenant, UUID id) {
        return users.find(admin(tenant), id).revision();
    }

    private void change(KnownTenant tenant, UUID id, Role role, UserStatus status) {
        Revised<UserView> current = users.find(admin(tenant), id);
        users.change(
                admin(tenant),
                id,
                current.revision(),
                new UserSettings(current.value().name(), null, role, status, null));
    }

    private void remove(KnownTenant tenant, UUID id) {
        users.remove(admin(tenant), id, revision(tenant, id));
    }

    private Optional<Session> log(KnownTenant tenant, String password) {
        return sessions.login(tenant.view().slug(), email, password);
    }

    private static Caller admin(KnownTenant tenant) {
        return person(tenant, UUID.randomUUID(), Role.TENANT_ADMIN);
    }

    private static Caller person(KnownTenant tenant, UUID id, Role role) {
        return new Caller(tenant.key(), Actor.person(id), Access.of(role), Locale.ENGLISH);
    }

    private static void refusedLink(ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.INVALID))
                .withMessage("This link is not valid (any more). Ask for a new one.");
    }

    private static void refused(Reason reason, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }

    private <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        List<Future<T>> tries = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            tries.add(threads.submit(call));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : tries) {
            results.add(one.get());
        }
        return results;
    }
}
