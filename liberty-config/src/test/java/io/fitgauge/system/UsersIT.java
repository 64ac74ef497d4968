package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Users, as an administrator and they themselves have them. There is no mail server: links are shown. */
class UsersIT {

    private static final String PASSWORD = "seven spoons of cold tea";

    private final String email = "saskia." + UUID.randomUUID() + "@example.com";
    private final User saskia = new User("acme", email, PASSWORD);

    @Test
    void anInvitedUserChoosesAPasswordAndIsIn() {
        Answer invited = invite("SALES").is(201);
        saskia.login().isProblem(401);

        Answer session = saskia.join(token(invited)).is(200);

        assertThat(session.at("/roles/0")).isEqualTo("SALES");
        saskia.login().is(200);
        saskia.join(token(invited)).blames("/token");
        assertThat(invited.header("Location").orElseThrow()).endsWith("/users/" + invited.id());
        assertThat(invited.at("/link/url")).endsWith("/link/#invitation=" + token(invited));
        JsonNode read = ACME.get("/users/" + invited.id()).is(200).json();
        assertThat(read.get("status").asText()).isEqualTo("ACTIVE");
        assertThat(read.hasNonNull("lastLoginAt")).isTrue();
        assertThat(read.has("link")).isFalse();
    }

    @Test
    void aPersonReadsWhoTheyAre() {
        Answer session = saskia.join(token(invite("SALES").is(201))).is(200);

        JsonNode me = User.get(session, "/auth/me").is(200).json();

        assertThat(me.get("email").asText()).isEqualTo(email);
        assertThat(me.get("role").asText()).isEqualTo("SALES");
        assertThat(me.at("/tenant/slug").asText()).isEqualTo("acme");
        assertThat(me.get("permissions").toString()).contains("WRITE_ACCOUNTS").doesNotContain("MANAGE_PEOPLE");
        assertThat(ACME.get("/auth/me").is(200).json().get("permissions").toString())
                .contains("MANAGE_PEOPLE");
    }

    @Test
    void aLinkIsNotKeptForAnIdempotencyKey() {
        String key = UUID.randomUUID().toString();
        Answer first = invite("SALES", "Idempotency-Key", key).is(201);
        Answer second = invite("SALES", "Idempotency-Key", key).is(201);

        assertThat(token(first)).isNotBlank();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.json().has("link")).isFalse();
        saskia.join(token(first)).is(200);
    }

    @Test
    void onlyAdministratorsSeeUsers() {
        Answer session = saskia.join(token(invite("EDITOR").is(201))).is(200);

        User.get(session, "/users").isProblem(403);
        User.as(session, "POST", "/users", "{\"email\":\"a@b.example\",\"name\":\"A\",\"role\":\"VIEWER\"}")
                .isProblem(403);
    }

    @Test
    void whoIsBlockedIsOutWithinSeconds() {
        Answer invited = invite("SALES").is(201);
        Answer session = saskia.join(token(invited)).is(200);
        User.get(session, "/accounts").is(200);

        edit(invited.id(), "{\"status\":\"BLOCKED\"}").is(200);

        out(session);
        saskia.login().isProblem(401);
        renew(session).isProblem(401);
        edit(invited.id(), "{\"status\":\"ACTIVE\"}").is(200);
        saskia.login().is(200);
    }

    @Test
    void whoHasAnotherRoleOrIsRemovedIsOutWithinSeconds() {
        Answer invited = invite("SALES").is(201);
        Answer session = saskia.join(token(invited)).is(200);

        edit(invited.id(), "{\"role\":\"VIEWER\"}").is(200);
        out(session);

        Answer again = saskia.login().is(200);
        User.as(again, "POST", "/accounts", "{\"name\":\"Not by a viewer\"}").isProblem(403);
        ACME.delete("/users/" + invited.id(), "If-Match", etag(invited.id())).is(204);
        out(again);
        ACME.get("/users/" + invited.id()).isProblem(404);
    }

    @Test
    void theLastAdministratorStays() {
        String boss = GLOBEX.get("/auth/me").is(200).id();
        String tag = GLOBEX.get("/users/" + boss).is(200).etag();

        GLOBEX.delete("/users/" + boss, "If-Match", tag).isProblem(409);
        GLOBEX.patch("/users/" + boss, "{\"role\":\"EDITOR\"}", "If-Match", tag).isProblem(409);
        GLOBEX.patch("/users/" + boss, "{\"status\":\"BLOCKED\"}", "If-Match", tag)
                .isProblem(409);
    }

    @Test
    void anEditIsMadeOnWhatWasRead() {
        String id = invite("SALES").is(201).id();
        String tag = etag(id);

        ACME.patch("/users/" + id, "{\"name\":\"S.\"}").isProblem(428);
        ACME.patch("/users/" + id, "{\"department\":\"Board\"}", "If-Match", tag)
                .is(200);
        ACME.patch("/users/" + id, "{\"name\":\"S.\"}", "If-Match", tag).isProblem(412);
        ACME.patch("/users/" + id, "{\"email\":\"other@example.com\"}", "If-Match", etag(id))
                .blames("/email");
        ACME.delete("/users/" + id, "If-Match", tag).isProblem(412);
    }

    @Test
    void whatCannotBeAUserIsRefused() {
        invite("SALES").is(201);

        invite("SALES").isProblem(409);
        invite("AGENCY_ADMIN").isProblem(403);
        ACME.post("/users", "{\"email\":\"no address\",\"name\":\" \",\"role\":\"SALES\",\"tenantId\":1}")
                .isProblem(400);
        ACME.post("/users", "{\"email\":\"no address\",\"name\":\" \",\"role\":\"SALES\"}")
                .blames("/email")
                .blames("/name");
        ACME.post("/users", "{\"email\":\"x@example.com\",\"name\":\"X\",\"role\":\"SALES\",\"language\":\"-\"}")
                .blames("/language");
    }

    @Test
    void aListIsFilteredAndReadPageByPage() {
        String mark = UUID.randomUUID().toString();
        for (String name : List.of("Cas", "Anna", "Bo")) {
            ACME.post(
                            "/users",
                            "{\"email\":\"%s.%s@example.com\",\"name\":\"%s\",\"role\":\"VIEWER\"}"
                                    .formatted(name, mark, name))
                    .is(201);
        }

        Answer first = ACME.get("/users?limit=2&q=" + mark).is(200);
        Answer rest = ACME.get("/users?limit=2&q=" + mark + "&cursor="
                        + first.json().get("nextCursor").asText())
                .is(200);

        assertThat(first.each("name")).containsExactly("Anna", "Bo");
        assertThat(rest.each("name")).containsExactly("Cas");
        assertThat(ACME.get("/users?sort=-name&q=" + mark).is(200).each("name")).containsExactly("Cas", "Bo", "Anna");
        assertThat(ACME.get("/users?role=SALES&q=" + mark).is(200).items()).isEmpty();
        assertThat(ACME.get("/users?status=ACTIVE&q=" + mark).is(200).items()).isEmpty();
        ACME.get("/users?status=GONE").isProblem(400);
    }

    @Test
    void anotherTenantSeesNothingOfAUser() {
        Answer invited = invite("SALES").is(201);

        GLOBEX.cannotSee("/users/" + invited.id());
        GLOBEX.post("/users/" + invited.id() + "/invitation", "").isProblem(404);
        GLOBEX.post("/users/" + invited.id() + "/reset", "").isProblem(404);
        GLOBEX.patch("/users/" + invited.id(), "{\"name\":\"X\"}", "If-Match", "\"1\"")
                .isProblem(404);
        GLOBEX.delete("/users/" + invited.id(), "If-Match", "\"1\"").isProblem(404);
        assertThat(GLOBEX.get("/users?limit=200").is(200).text()).doesNotContain(email);
        GLOBEX.post("/users", "{\"email\":\"" + email + "\",\"name\":\"Their Saskia\",\"role\":\"VIEWER\"}")
                .is(201);
    }

    /** Else an administrator of another tenant, who sees the link, would have her password here. */
    @Test
    void whoIsInvitedElsewhereByAShownLinkIsSomebodyElse() {
        saskia.join(token(invite("SALES").is(201))).is(200);
        User other = new User("globex", email, "eight forks of warm soup");

        other.invitedBy(GLOBEX, "VIEWER");

        other.login().is(200);
        other.with(PASSWORD).login().isProblem(401);
        saskia.login().is(200);
        saskia.with(other.password()).login().isProblem(401);
    }

    @Test
    void aPersonChangesTheirPasswordAndGoesOnAlone() {
        Answer other = saskia.join(token(invite("SALES").is(201))).is(200);
        Answer session = saskia.login().is(200);
        String wanted = "{\"current\":\"%s\",\"password\":\"%s\"}";

        User.as(session, "POST", "/auth/password", wanted.formatted("not my password", "eight forks of warm soup"))
                .blames("/current");
        User.as(session, "POST", "/auth/password", wanted.formatted(PASSWORD, "short"))
                .blames("/password");
        User.as(session, "POST", "/auth/password", wanted.formatted(PASSWORD, "aaaaaaaaaaaaaaaa"))
                .blames("/password");
        Answer fresh = User.as(
                        session, "POST", "/auth/password", wanted.formatted(PASSWORD, "eight forks of warm soup"))
                .is(200);

        User.get(fresh, "/accounts").is(200);
        out(session);
        out(other);
        renew(other).isProblem(401);
        User.get(fresh, "/accounts").is(200);
        saskia.login().isProblem(401);
        saskia.with("eight forks of warm soup").login().is(200);
    }

    @Test
    void anAdministratorHandsOnALinkForANewPassword() {
        Answer invited = invite("SALES").is(201);
        ACME.post("/users/" + invited.id() + "/reset", "").isProblem(409);
        saskia.join(token(invited)).is(200);
        ACME.post("/users/" + invited.id() + "/invitation", "").isProblem(409);

        Answer sent = ACME.post("/users/" + invited.id() + "/reset", "").is(200);

        assertThat(sent.json().get("mailed").asBoolean()).isFalse();
        confirm(token(sent), "eight forks of warm soup").is(204);
        confirm(token(sent), "nine knives of fresh bread").blames("/token");
        saskia.with("eight forks of warm soup").login().is(200);
        saskia.login().isProblem(401);
    }

    @Test
    void whoHasForgottenThePasswordIsAnsweredLikeAStranger() {
        saskia.join(token(invite("SALES").is(201))).is(200);

        Answer known = forgotten("acme", email).is(202);

        assertThat(known.text()).isEmpty();
        assertThat(forgotten("acme", "nobody@example.com").is(202).text()).isEmpty();
        assertThat(forgotten("nowhere", email).is(202).text()).isEmpty();
        assertThat(ACME.get("/jobs/events").is(200).text()).doesNotContain("reset");
    }

    @Test
    void withoutAMailServerNoMailboxCanBeProven() {
        Answer session = saskia.join(token(invite("SALES").is(201))).is(200);

        User.as(session, "POST", "/auth/mailbox", "").isProblem(409);
    }

    @Test
    void theAuditTellsOfUsersButNoSecret() {
        Answer invited = invite("SALES").is(201);
        saskia.join(token(invited)).is(200);
        saskia.login().is(200);

        Answer entries = ACME.get("/audit?resource=membership&resourceId=" + invited.id())
                .is(200);

        assertThat(entries.each("operation")).contains("POST /users", "POST /auth/invitation", "POST /auth/login");
        assertThat(entries.items().stream()
                        .filter(entry -> entry.get("operation").asText().startsWith("POST /auth/"))
                        .map(entry -> entry.get("by").asText()))
                .containsOnly(invited.id());
        assertThat(entries.text()).contains("…");
        assertThat(ACME.get("/audit?limit=200").is(200).text()).doesNotContain("argon2", token(invited));
        assertThat(GLOBEX.get("/audit?resourceId=" + invited.id()).is(200).items())
                .isEmpty();
    }

    @Test
    void theLinksPageRunsNoScriptButItsOwn() {
        Answer page = Client.get(Client.SERVER + "/link/").is(200);

        assertThat(page.text()).contains("link.js").doesNotContain("<script>");
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(Client.get(Client.SERVER + "/link/link.js").is(200).text()).contains("/api/v1/auth/");
    }

    private Answer invite(String role, String... headers) {
        return ACME.post(
                "/users", "{\"email\":\"%s\",\"name\":\"Saskia Vos\",\"role\":\"%s\"}".formatted(email, role), headers);
    }

    private static String token(Answer answer) {
        return answer.at("/link/token");
    }

    private static String etag(String id) {
        return ACME.get("/users/" + id).is(200).etag();
    }

    private static Answer edit(String id, String patch) {
        return ACME.patch("/users/" + id, patch, "If-Match", etag(id));
    }

    private static Answer confirm(String token, String password) {
        return Client.post(
                Client.API + "/auth/reset/confirm",
                "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(token, password));
    }

    private static Answer forgotten(String tenant, String address) {
        return Client.post(
                Client.API + "/auth/reset", "{\"tenant\":\"%s\",\"email\":\"%s\"}".formatted(tenant, address));
    }

    private static Answer renew(Answer session) {
        return Client.post(Client.API + "/auth/refresh", "{\"refreshToken\":\"" + session.at("/refreshToken") + "\"}");
    }

    private static void out(Answer session) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(5))
                .until(() -> User.get(session, "/accounts").status() == 401);
    }
}
