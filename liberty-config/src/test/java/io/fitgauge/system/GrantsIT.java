package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.NORTH;
import static io.fitgauge.system.Tenant.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency with three clients, and one of its people who was granted access to the first. */
class GrantsIT {

    private static final String PASSWORD = "seven spoons of cold tea";

    private final User sam = new User("north", "sam." + UUID.randomUUID() + "@north.example", PASSWORD);
    private final User boss = new User("", "boss." + UUID.randomUUID() + "@client.example", PASSWORD);

    private Answer session;
    private String samId;
    private Client3 clients;

    /** By their slugs; the first one has an administrator of its own. */
    private record Client3(String first, String firstId, String second, String third) {}

    @BeforeEach
    void anAgencyWithThreeClients() {
        samId = invite(NORTH, sam, "VIEWER");
        session = sam.login().is(200);
        Answer first = client();
        clients = new Client3(slug(first), first.id(), slug(client()), slug(client()));
    }

    @Test
    void withoutAGrantNoClientIsThere() {
        Answer refused = switchTo(clients.first()).isProblem(404);
        Answer missing = switchTo("no-such-tenant").isProblem(404);

        assertThat(refused.text().replace(clients.first(), "…"))
                .isEqualTo(missing.text().replace("no-such-tenant", "…"));
        User.get(session, "/clients").isProblem(403);
        User.get(session, "/grants?client=" + clients.firstId()).isProblem(403);
    }

    @Test
    void aGrantOpensOneClientAndNoOther() {
        String canary = NORTH.in(clients.second()).newAccount("Canary of the second");
        grant("SALES", days(3)).is(201);

        Answer inside = switchTo(clients.first()).is(200);

        assertThat(inside.at("/roles/0")).isEqualTo("SALES");
        String account = User.as(inside, "POST", "/accounts", "{\"name\":\"Sold\"}")
                .is(201)
                .id();
        User.get(inside, "/accounts/" + account).is(200);
        User.get(inside, "/accounts/" + canary).isProblem(404);
        assertThat(User.get(inside, "/accounts").is(200).text()).doesNotContain("Canary");
        User.get(inside, "/users").isProblem(403);
        User.as(inside, "POST", "/segments", "{\"name\":\"Not by sales\"}").isProblem(403);
        switchTo(clients.second()).isProblem(404);
        switchTo(clients.third()).isProblem(404);
    }

    @Test
    void whoIsLetInByAGrantCannotGoOn() {
        grant("TENANT_ADMIN", days(3)).is(201);
        grantIn(clients.second(), "TENANT_ADMIN");
        Answer inside = switchTo(clients.first()).is(200);

        User.as(inside, "POST", "/auth/switch", "{\"tenant\":\"" + clients.second() + "\"}")
                .isProblem(403);
        User.as(inside, "POST", "/grants", body("TENANT_ADMIN", days(300), null))
                .isProblem(403);
        User.get(inside, "/clients").isProblem(403);
        User.get(inside, "/grants").is(200);
    }

    @Test
    void theClientSeesWhoHasAccessAndEndsItWithinSeconds() {
        User own = ownAdministrator();
        Answer there = own.login().is(200);
        Answer given = grant("SALES", days(3)).is(201);
        Answer inside = switchTo(clients.first()).is(200);

        JsonNode seen = User.get(there, "/grants").is(200).items().get(0);
        assertThat(seen.at("/user/email").asText()).isEqualTo(sam.email());
        assertThat(seen.at("/user/name").asText()).isEqualTo("Sam");
        assertThat(seen.at("/grantedBy/name").asText()).isEqualTo("admin@north.example");
        String path = "/grants/" + given.id();
        User.as(there, "DELETE", path, "").isProblem(428);
        User.as(there, "DELETE", path, "", "If-Match", User.get(there, path).etag())
                .is(204);

        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(5))
                .until(() -> User.get(inside, "/accounts").status() == 401);
        switchTo(clients.first()).isProblem(404);
        assertThat(User.get(there, "/grants").items()).isEmpty();
        User.get(there, path).isProblem(404);
    }

    @Test
    void itsOwnAdministratorMayGrantAndShortenToo() {
        Answer there = ownAdministrator().login().is(200);

        Answer given =
                User.as(there, "POST", "/grants", body("EDITOR", days(3), null)).is(201);
        Answer before = switchTo(clients.first()).is(200);
        User.as(there, "PATCH", "/grants/" + given.id(), "{\"role\":\"VIEWER\"}", "If-Match", given.etag())
                .is(200);

        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(5))
                .until(() -> User.get(before, "/accounts").status() == 401);
        assertThat(switchTo(clients.first()).is(200).at("/roles/0")).isEqualTo("VIEWER");
        NORTH.get("/grants/" + given.id() + "?client=" + clients.firstId()).is(200);
        NORTH.get("/grants/" + given.id()).isProblem(400);
    }

    @Test
    void aGrantEndsByItself() {
        Instant end = Instant.now().plusSeconds(3);
        grant("SALES", end.toString()).is(201);
        Answer inside = switchTo(clients.first()).is(200);
        User.get(inside, "/accounts").is(200);

        assertThat(inside.json().get("expiresIn").asInt()).isLessThanOrEqualTo(3);
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .until(() -> switchTo(clients.first()).status() == 404);
        assertThat(NORTH.get("/grants?client=" + clients.firstId()).items()).isEmpty();
    }

    @Test
    void whoIsBlockedInTheAgencyIsOutOfItsClients() {
        grant("SALES", days(3)).is(201);
        Answer inside = switchTo(clients.first()).is(200);

        NORTH.patch(
                        "/users/" + samId,
                        "{\"status\":\"BLOCKED\"}",
                        "If-Match",
                        NORTH.get("/users/" + samId).etag())
                .is(200);

        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(5))
                .until(() -> User.get(inside, "/accounts").status() == 401);
    }

    @Test
    void nobodyGrantsWhatIsNotTheirs() {
        String user = SOUTH.get("/auth/me").is(200).id();

        SOUTH.post("/grants", body("SALES", days(3), clients.firstId())).isProblem(404);
        NORTH.post("/grants", body("SALES", days(3), clients.firstId()).replace(samId, user))
                .blames("/user");
        NORTH.post("/grants", body("SALES", days(3), null)).blames("/client");
        NORTH.post("/grants", body("AGENCY_ADMIN", days(3), clients.firstId())).blames("/role");
        NORTH.post("/grants", body("SALES", days(400), clients.firstId())).blames("/validUntil");
        ACME.post("/grants", body("SALES", days(3), null)).isProblem(409);
        ACME.get("/grants?client=" + clients.firstId()).isProblem(404);
        User.as(session, "POST", "/grants", body("TENANT_ADMIN", days(3), clients.firstId()))
                .isProblem(403);
        grant("SALES", days(3)).is(201);
        grant("SALES", days(3)).isProblem(409);
    }

    /** It is the agency's administrators who look after clients, not whoever looks after the agency's own house. */
    @Test
    void whoKeepsTheAgencysUsersDoesNotReachItsClients() {
        User keeper = new User("north", "keeper." + UUID.randomUUID() + "@north.example", PASSWORD);
        Answer inside = keeper.invitedBy(NORTH, "TENANT_ADMIN");
        String boss = "/users/" + NORTH.get("/auth/me").is(200).id();
        String tag = NORTH.get(boss).etag();

        User.as(inside, "POST", "/grants", body("TENANT_ADMIN", days(3), clients.firstId()))
                .isProblem(403);
        User.get(inside, "/grants?client=" + clients.firstId()).isProblem(403);
        User.as(inside, "POST", "/users", "{\"email\":\"x@north.example\",\"name\":\"X\",\"role\":\"AGENCY_ADMIN\"}")
                .isProblem(403);
        User.as(inside, "PATCH", boss, "{\"role\":\"VIEWER\"}", "If-Match", tag).isProblem(403);
        User.as(inside, "DELETE", boss, "", "If-Match", tag).isProblem(403);
        User.as(inside, "POST", boss + "/reset", "").isProblem(403);
    }

    @Test
    void whatWasDoneByAGrantNamesPersonAndAgency() {
        grant("EDITOR", days(3)).is(201);
        Answer inside = switchTo(clients.first()).is(200);
        String account = User.as(inside, "POST", "/accounts", "{\"name\":\"Stamped\"}")
                .is(201)
                .id();

        JsonNode entry = NORTH.in(clients.first())
                .get("/audit?resourceId=" + account)
                .is(200)
                .items()
                .get(0);

        assertThat(entry.get("by").asText()).isEqualTo(samId);
        assertThat(entry.get("byName").asText()).isEqualTo("Sam");
        assertThat(entry.get("agencyName").asText()).isEqualTo("North");
    }

    private Answer grant(String role, String until) {
        return NORTH.post("/grants", body(role, until, clients.firstId()));
    }

    private void grantIn(String slug, String role) {
        String id = NORTH.get("/clients?q=" + slug).items().get(0).get("id").asText();
        NORTH.post("/grants", body(role, days(3), id)).is(201);
    }

    private String body(String role, String until, String client) {
        String named = client == null ? "" : ",\"client\":\"" + client + "\"";
        return "{\"user\":\"%s\",\"role\":\"%s\",\"validUntil\":\"%s\"%s}".formatted(samId, role, until, named);
    }

    private static String days(int days) {
        return Instant.now().plus(Duration.ofDays(days)).toString();
    }

    private Answer switchTo(String client) {
        return User.as(session, "POST", "/auth/switch", "{\"tenant\":\"" + client + "\"}");
    }

    private User ownAdministrator() {
        User own = new User(clients.first(), boss.email(), PASSWORD);
        invite(NORTH.in(clients.first()), own, "TENANT_ADMIN");
        return own;
    }

    /** @return the id of the user, who has joined */
    private static String invite(Tenant by, User user, String role) {
        Answer invited = by.post(
                        "/users", "{\"email\":\"%s\",\"name\":\"Sam\",\"role\":\"%s\"}".formatted(user.email(), role))
                .is(201);
        user.join(invited.at("/link/token")).is(200);
        return invited.id();
    }

    private static Answer client() {
        return NORTH.post(
                        "/clients",
                        "{\"slug\":\"client-%s\",\"name\":\"Client\",\"locale\":\"nl-NL\",\"timeZone\":\"Europe/Amsterdam\",\"currency\":\"EUR\"}"
                                .formatted(UUID.randomUUID()))
                .is(201);
    }

    private static String slug(Answer client) {
        return client.json().get("slug").asText();
    }
}
