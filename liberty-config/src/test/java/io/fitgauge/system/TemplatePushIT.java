package io.fitgauge.system;

import static io.fitgauge.system.TemplatesIT.key;
import static io.fitgauge.system.TemplatesIT.plain;
import static io.fitgauge.system.TemplatesIT.shops;
import static io.fitgauge.system.TemplatesIT.size;
import static io.fitgauge.system.TemplatesIT.states;
import static io.fitgauge.system.TemplatesIT.template;
import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.NORTH;
import static io.fitgauge.system.Tenant.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency gives a template to its clients, and both go on working on it. */
class TemplatePushIT {

    private String one;
    private String two;
    private String bystander;
    private String path;
    private String tag;

    @BeforeEach
    void anAgencyWithThreeClients() {
        one = newClient(NORTH);
        two = newClient(NORTH);
        bystander = newClient(NORTH);
        Answer made = NORTH.post("/templates", template(key(), size(10) + "," + shops(10), ""))
                .is(201);
        path = "/templates/" + made.id();
        tag = made.etag();
    }

    @Test
    void eachClientGetsItsOwnCopyAndItsOwnIcpAndNobodyElseDoes() {
        JsonNode result = pushed("true", one, two);

        assertThat(result.at("/outcomes/CREATED").asInt()).isEqualTo(2);
        Tenant first = inside(one);
        Tenant second = inside(two);
        Tenant third = inside(bystander);
        String copy = "/templates/" + result.at("/clients/0/templateId").asText();
        String icp = "/icps/" + result.at("/clients/0/icpId").asText();
        assertThat(first.get(copy).is(200).at("/origin")).isEqualTo("AGENCY");
        assertThat(first.get(icp + "/personas").is(200).text()).contains("Empty weekdays");
        for (Tenant other : List.of(second, third, ACME, SOUTH, NORTH)) {
            other.cannotSee(copy);
            other.cannotSee(copy + "/comparison");
            other.cannotSee(icp);
        }
        for (Tenant other : List.of(first, second, third, ACME, SOUTH)) {
            other.cannotSee(path);
        }
        for (Tenant other : List.of(ACME, SOUTH)) {
            other.cannotSee(path + "/clients");
        }
        assertThat(third.get("/templates?origin=AGENCY").is(200).items()).isEmpty();
        assertThat(NORTH.get(path + "/clients").is(200).json().at("/clients")).hasSize(2);
        assertThat(first.get("/audit?resource=template&limit=1")
                        .is(200)
                        .items()
                        .get(0)
                        .get("agencyName")
                        .asText())
                .isEqualTo("North");
    }

    @Test
    void whoeverGetsItIsToldOnceAndNobodyElseIs() {
        String copy = pushed("true", one).at("/clients/0/templateId").asText();
        Tenant client = inside(one);
        client.rest();

        List<JsonNode> told = notices(client);

        assertThat(told).singleElement().satisfies(notice -> {
            assertThat(notice.at("/templateId").asText()).isEqualTo(copy);
            assertThat(notice.at("/title").asText()).contains("Shops");
            assertThat(notice.at("/what").toString()).contains("North");
        });
        String notice = "/changes/" + told.get(0).at("/id").asText();
        for (Tenant other : List.of(inside(two), inside(bystander), ACME, SOUTH, NORTH)) {
            other.rest();
            other.cannotSee(notice);
            assertThat(notices(other)).isEmpty();
        }
    }

    private static List<JsonNode> notices(Tenant tenant) {
        return tenant.get("/changes?kind=TEMPLATE_RECEIVED&limit=200").is(200).items();
    }

    @Test
    void aClientThatChangedItsCopyMergesWhatItWants() {
        JsonNode first = pushed("false", one, two);
        Tenant client = inside(one);
        String copy = "/templates/" + first.at("/clients/0/templateId").asText();
        client.patch(
                        copy,
                        "{\"name\":\"Our shops\",\"content\":{\"icp\":{\"criteria\":[" + plain(50) + "," + shops(10)
                                + "]}}}",
                        "If-Match",
                        client.get(copy).etag())
                .is(200);
        NORTH.patch(
                        path,
                        "{\"description\":\"New\",\"content\":{\"icp\":{\"criteria\":[" + size(20) + "," + shops(30)
                                + "]}}}",
                        "If-Match",
                        tag)
                .is(200);

        JsonNode second = pushed("true", one, two);

        assertThat(second.at("/outcomes/CHANGES_WAITING").asInt()).isEqualTo(2);
        assertThat(client.get(copy).at("/name")).isEqualTo("Our shops");
        Answer seen = client.get(copy + "/comparison").is(200);
        assertThat(states(seen))
                .containsExactlyInAnyOrder(
                        "/name MINE_CHANGED",
                        "/description TEMPLATE_CHANGED",
                        "/content/icp/criteria/size/weight BOTH_CHANGED",
                        "/content/icp/criteria/size/match MINE_CHANGED",
                        "/content/icp/criteria/shops/weight TEMPLATE_CHANGED");
        Answer left = client.post(
                        copy + "/merge",
                        "{\"take\":[\"/content/icp/criteria/shops/weight\"],"
                                + "\"keep\":[\"/content/icp/criteria/size/weight\"]}",
                        "If-Match",
                        seen.etag())
                .is(200);
        assertThat(states(left)).contains("/description TEMPLATE_CHANGED").noneMatch(state -> state.contains("BOTH"));
        JsonNode mine = client.get(copy).is(200).json();
        assertThat(mine.get("name").asText()).isEqualTo("Our shops");
        assertThat(mine.has("description")).isFalse();
        assertThat(mine.at("/content/icp/criteria/0/weight").asInt()).isEqualTo(50);
        assertThat(mine.at("/content/icp/criteria/1/weight").asInt()).isEqualTo(30);
        assertThat(inside(two)
                        .get("/templates/" + first.at("/clients/1/templateId").asText())
                        .at("/name"))
                .isEqualTo("Shops");
    }

    @Test
    void aTemplateThatTheAgencyDeletesStaysWithItsClients() {
        String copy =
                "/templates/" + pushed("false", one).at("/clients/0/templateId").asText();

        NORTH.delete(path, "If-Match", tag).is(204);

        Tenant client = inside(one);
        assertThat(client.get(copy + "/comparison").is(200).at("/source/state")).isEqualTo("WITHDRAWN");
        client.get(copy).is(200);
    }

    @Test
    void onlyClientsOneMayWorkInAreGivenAnything() {
        String others = newClient(SOUTH);

        Answer refused = push("false", one, others, UUID.randomUUID().toString());

        assertThat(refused.isProblem(400).pointers()).containsExactly("/clients/1", "/clients/2");
        SOUTH.post(path + "/push", "{\"clients\":[\"" + others + "\"]}").isProblem(404);
        String own =
                ACME.post("/templates", template(key(), size(10), "")).is(201).id();
        ACME.post("/templates/" + own + "/push", "{\"clients\":[\"" + one + "\"]}")
                .isProblem(403);
        Tenant visiting = inside(one);
        String there = visiting.post("/templates", template(key(), size(10), ""))
                .is(201)
                .id();
        visiting.post("/templates/" + there + "/push", "{\"clients\":[\"" + two + "\"]}")
                .isProblem(403);
    }

    @Test
    void aClientThatCannotTakeItIsNamedAndTheOthersGetIt() {
        inside(one)
                .post(
                        "/attributes",
                        "{\"key\":\"ownFigure\",\"label\":\"Own\",\"type\":\"TEXT\",\"category\":\"STRATEGIC\"}")
                .is(201);
        String own =
                ",\"attributes\":[{\"key\":\"ownFigure\",\"label\":\"Own\",\"type\":\"NUMBER\",\"category\":\"STRATEGIC\"}]";
        Answer made = NORTH.post("/templates", template(key(), size(10), own)).is(201);
        path = "/templates/" + made.id();

        JsonNode result = pushed("true", one, two);

        assertThat(result.at("/clients/0/outcome").asText()).isEqualTo("REFUSED");
        assertThat(result.at("/clients/0/errors/0/pointer").asText()).isEqualTo("/content/attributes/0/type");
        assertThat(result.at("/clients/1/outcome").asText()).isEqualTo("CREATED");
        assertThat(inside(one).get("/templates?origin=AGENCY").is(200).items()).isEmpty();
    }

    private JsonNode pushed(String instantiate, String... clients) {
        return NORTH.finished(push(instantiate, clients).is(202)).get("result");
    }

    private Answer push(String instantiate, String... clients) {
        return NORTH.post(
                path + "/push",
                "{\"clients\":[\"" + String.join("\",\"", clients) + "\"],\"instantiate\":" + instantiate + "}");
    }

    private static Tenant inside(String client) {
        return NORTH.in(NORTH.get("/clients/" + client).is(200).at("/slug"));
    }

    private static String newClient(Tenant agency) {
        return agency.post(
                        "/clients",
                        "{\"slug\":\"client-%s\",\"name\":\"Client\",\"locale\":\"nl-NL\",\"timeZone\":\"Europe/Amsterdam\",\"currency\":\"EUR\"}"
                                .formatted(UUID.randomUUID()))
                .is(201)
                .id();
    }
}
