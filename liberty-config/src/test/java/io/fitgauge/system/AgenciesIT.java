package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.NORTH;
import static io.fitgauge.system.Tenant.SOUTH;
import static io.fitgauge.system.Tenant.WAYNE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An agency and its clients, as their administrators have to do with each other. */
class AgenciesIT {

    private static final String NOBODYS = "/clients/" + UUID.randomUUID();

    /** Within what whoever lost access is refused. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @AfterEach
    void alone() {
        if (WAYNE.get("/tenant/agency").status() == 200) {
            leave();
        }
    }

    @Test
    void anAgencyMakesClientsAndSeesHowTheyFare() {
        String slug = slug();
        Answer made = NORTH.post("/clients", client(slug)).is(201);
        Tenant inside = NORTH.in(slug);
        inside.newAccount("First");
        inside.newAccount("Second");

        JsonNode seen = NORTH.get("/clients?q=" + slug).is(200).items().get(0);

        assertThat(made.header("Location")).hasValue(Client.API + "/clients/" + made.id());
        assertThat(seen.get("id").asText()).isEqualTo(made.id());
        assertThat(seen.at("/health/accounts").asInt()).isEqualTo(2);
        assertThat(seen.at("/health/activeIcps").asInt()).isZero();
        assertThat(seen.at("/health/lastActivityAt").isTextual()).isTrue();
        assertThat(NORTH.get("/clients/" + made.id() + "/health").is(200).json())
                .isEqualTo(seen.get("health"));
        assertThat(NORTH.get("/clients/" + made.id()).is(200).json()).isEqualTo(made.json());
        assertThat(SOUTH.get("/clients?q=" + slug).is(200).items()).isEmpty();
        SOUTH.cannotSee("/clients/" + made.id());
        SOUTH.cannotSee("/clients/" + made.id() + "/health");
    }

    @Test
    void anAgencySeesWhatItsClientsUseAsTheyDoThemselves() {
        Answer made = newClient();
        String path = "/clients/" + made.id() + "/usage";
        Tenant inside = NORTH.in(slug(made));
        inside.newAccount("First");
        inside.newAccount("Second");

        JsonNode usage = NORTH.get(path).is(200).json();

        assertThat(usage.at("/accounts/used").asInt()).isEqualTo(2);
        assertThat(usage.at("/accounts/limit").asInt()).isEqualTo(1_000_000);
        assertThat(usage.at("/users/used").asInt()).isZero();
        assertThat(usage.get("accounts"))
                .isEqualTo(inside.get("/tenant/usage").is(200).json().get("accounts"));
        SOUTH.cannotSee(path);
        ACME.get(path).isProblem(403);
        inside.get(path).isProblem(403);
        NORTH.cannotSee(NOBODYS + "/usage");
    }

    @Test
    void aClientIsWellMadeOrNotAtAll() {
        NORTH.post("/clients", client("acme")).isProblem(409);
        NORTH.post("/clients", client("Not A Slug")).blames("/slug");
        NORTH.post("/clients", client(slug()).replace("EUR", "EURO")).blames("/currency");
        NORTH.post("/clients", client(slug()).replace("Europe/Amsterdam", "Mars/North"))
                .blames("/timeZone");
        NORTH.post("/clients", client(slug()).replace("nl-NL", "x")).blames("/locale");
        NORTH.get("/clients?status=ASLEEP").isProblem(400);
    }

    @Test
    void whoIsNoAgencyHasNoClients() {
        ACME.get("/clients").isProblem(403);
        ACME.post("/clients", client(slug())).isProblem(403);
        ACME.get(NOBODYS).isProblem(403);
        ACME.switchTo("globex").isProblem(404);
    }

    @Test
    void aClientsSettingsAreChangedAsTheyWereRead() {
        Answer made = newClient();
        String path = "/clients/" + made.id();

        NORTH.patch(path, "{\"name\":\"X\"}").isProblem(428);
        Answer changed = NORTH.patch(path, "{\"name\":\"Renamed\"}", "If-Match", made.etag())
                .is(200);

        assertThat(changed.json().get("name").asText()).isEqualTo("Renamed");
        NORTH.patch(path, "{\"name\":\"Late\"}", "If-Match", made.etag()).isProblem(412);
        NORTH.patch(path, "{\"slug\":\"other\"}", "If-Match", changed.etag()).blames("/slug");
        SOUTH.patch(path, "{\"name\":\"Taken\"}", "If-Match", changed.etag()).isProblem(404);
    }

    @Test
    void insideAClientOneIsItsAdministratorAndNamedWithTheAgency() {
        Answer made = newClient();
        Tenant inside = NORTH.in(slug(made));

        String account = inside.newAccount("Made by the agency");

        JsonNode session = NORTH.switchTo(slug(made)).is(200).json();
        assertThat(session.at("/roles/0").asText()).isEqualTo("TENANT_ADMIN");
        assertThat(session.at("/tenant/id").asText()).isEqualTo(made.id());
        assertThat(session.has("refreshToken")).isFalse();
        JsonNode entry =
                inside.get("/audit?resourceId=" + account).is(200).items().get(0);
        assertThat(entry.get("byName").asText()).isEqualTo("admin@north.example");
        assertThat(entry.get("agencyName").asText()).isEqualTo("North");
        JsonNode source =
                inside.get("/accounts/" + account + "/values").is(200).json().at("/values/0/source");
        assertThat(source.get("by")).isEqualTo(entry.get("by"));
        assertThat(source.get("agency")).isEqualTo(entry.get("agency"));
        ACME.cannotSee("/accounts/" + account);
        NORTH.cannotSee("/accounts/" + account);
    }

    @Test
    void insideAClientOneDecidesNothingThatIsForItsOwnPeople() {
        Tenant inside = NORTH.in(slug(newClient()));

        inside.switchTo(slug(newClient())).isProblem(403);
        inside.get("/clients").isProblem(403);
        inside.get("/tenant/offers").isProblem(403);
        inside.delete("/tenant/agency", "If-Match", "\"1\"").isProblem(403);
        inside.post("/grants", "{}").isProblem(403);
        inside.get("/tenant/agency").is(200);
        inside.get("/grants").is(200);
    }

    @Test
    void nobodyGetsIntoWhatIsNotTheirs() {
        Answer made = newClient();

        Answer foreign = SOUTH.switchTo(slug(made)).isProblem(404);
        Answer missing = SOUTH.switchTo("no-such-tenant").isProblem(404);

        assertThat(foreign.text().replace(slug(made), "…"))
                .isEqualTo(missing.text().replace("no-such-tenant", "…"));
        SOUTH.post("/clients/" + made.id() + "/suspend", "").isProblem(404);
        SOUTH.post("/clients/" + made.id() + "/release", "").isProblem(404);
        SOUTH.get("/grants?client=" + made.id()).isProblem(404);
    }

    @Test
    void aSuspendedClientRefusesAllWithinSecondsAndKeepsItsData() {
        join(NORTH);
        String id =
                NORTH.get("/clients?q=wayne").is(200).items().get(0).get("id").asText();
        Tenant visiting = NORTH.in("wayne");
        String account = WAYNE.newAccount("Kept");
        JsonNode own = WAYNE.login().json();
        visiting.get("/tenant").is(200);

        NORTH.post("/clients/" + id + "/suspend", "").is(200);

        soon401(() -> WAYNE.get("/tenant"));
        soon401(() -> visiting.get("/tenant"));
        Client.post(Client.API + "/auth/refresh", "{\"refreshToken\":" + own.get("refreshToken") + "}")
                .isProblem(401);
        Client.post(Client.API + "/auth/login", WAYNE.credentials()).isProblem(401);
        NORTH.switchTo("wayne").isProblem(404);
        NORTH.post("/clients/" + id + "/suspend", "").isProblem(409);

        NORTH.post("/clients/" + id + "/resume", "").is(200);

        WAYNE.forget();
        WAYNE.get("/accounts/" + account).is(200);
        NORTH.in("wayne").get("/accounts/" + account).is(200);
        assertThat(WAYNE.get("/audit?resource=tenant&limit=1")
                        .is(200)
                        .items()
                        .get(0)
                        .get("agencyName")
                        .asText())
                .isEqualTo("North");
    }

    @Test
    void aTenantJoinsAnAgencyByItsOwnWillAndLeavesByItsOwnWill() {
        String account = WAYNE.newAccount("Ours");
        NORTH.switchTo("wayne").isProblem(404);
        Tenant visiting = join(NORTH);

        JsonNode agency = WAYNE.get("/tenant/agency").is(200).json();
        assertThat(agency.at("/agency/slug").asText()).isEqualTo("north");
        assertThat(agency.at("/administrators/0/email").asText()).isEqualTo("admin@north.example");
        visiting.get("/accounts/" + account).is(200);
        SOUTH.switchTo("wayne").isProblem(404);

        WAYNE.delete("/tenant/agency").isProblem(428);
        leave();

        soon401(() -> visiting.get("/accounts/" + account));
        NORTH.switchTo("wayne").isProblem(404);
        assertThat(NORTH.get("/clients?q=wayne").is(200).items()).isEmpty();
        WAYNE.get("/accounts/" + account).is(200);
        WAYNE.get("/tenant/agency").isProblem(404);
    }

    @Test
    void anOfferTellsTheAgencyNothing() {
        for (String tenant : new String[] {"wayne", "no-such-tenant", "south", slug(newClient())}) {
            assertThat(NORTH.post("/clients/offers", "{\"tenant\":\"" + tenant + "\"}")
                            .is(204)
                            .text())
                    .isEmpty();
        }

        String offer = WAYNE.get("/tenant/offers").is(200).each("id").get(0);
        ACME.post("/tenant/offers/" + offer + "/accept", "").isProblem(404);
        WAYNE.post("/tenant/offers/" + offer + "/decline", "").is(204);
        assertThat(WAYNE.get("/tenant/offers").items()).isEmpty();
        WAYNE.post("/tenant/offers/" + offer + "/accept", "").isProblem(404);
    }

    @Test
    void aClientWithoutAnAdministratorOfItsOwnIsNotLetGo() {
        NORTH.post("/clients/" + newClient().id() + "/release", "").isProblem(409);
        join(NORTH);
        String wayne = NORTH.get("/clients?q=wayne").items().get(0).get("id").asText();

        NORTH.post("/clients/" + wayne + "/release", "").is(204);

        WAYNE.get("/tenant/agency").isProblem(404);
        NORTH.get("/clients/" + wayne).isProblem(404);
    }

    private static Tenant join(Tenant agency) {
        agency.post("/clients/offers", "{\"tenant\":\"wayne\"}").is(204);
        String offer = WAYNE.get("/tenant/offers").is(200).each("id").get(0);
        WAYNE.post("/tenant/offers/" + offer + "/accept", "").is(200);
        Tenant visiting = agency.in("wayne");
        visiting.token();
        return visiting;
    }

    private static void leave() {
        WAYNE.delete("/tenant/agency", "If-Match", WAYNE.get("/tenant/agency").etag())
                .is(204);
    }

    private static void soon401(Supplier<Answer> request) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(SOON)
                .until(() -> request.get().status() == 401);
    }

    private static Answer newClient() {
        return NORTH.post("/clients", client(slug())).is(201);
    }

    private static String slug(Answer client) {
        return client.json().get("slug").asText();
    }

    private static String slug() {
        return "client-" + UUID.randomUUID();
    }

    private static String client(String slug) {
        return "{\"slug\":\"%s\",\"name\":\"Client\",\"locale\":\"nl-NL\",\"timeZone\":\"Europe/Amsterdam\",\"currency\":\"EUR\"}"
                .formatted(slug);
    }
}
