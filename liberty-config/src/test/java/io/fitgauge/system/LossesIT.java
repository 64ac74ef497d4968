package io.fitgauge.system;

import static io.fitgauge.system.Tenant.GLOBEX;
import static io.fitgauge.system.Tenant.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Why deals of a segment were lost, in a tenant of its own. */
class LossesIT {

    private static Tenant tenant = NORTH;
    private static String segment = "";
    private static String elsewhere = "";

    /** Two lost deals with a known champion, one imported without anybody, one of nobody's segment, one won. */
    @BeforeAll
    static void aTenantOfItsOwn() {
        String slug = "losses-" + UUID.randomUUID().toString().substring(0, 8);
        NORTH.post(
                        "/clients",
                        "{\"slug\":\"%s\",\"name\":\"Losses\",\"locale\":\"en\",\"timeZone\":\"UTC\",\"currency\":\"EUR\"}"
                                .formatted(slug))
                .is(201);
        tenant = NORTH.in(slug);
        segment = tenant.newSegment();
        elsewhere = tenant.newSegment();
        publish();
        String known = account("Known", "{\"employees\":200}");
        account("Unmet", "{\"employees\":200}");
        tenant.rest();
        meet(known);
        lose(known, "PRICE", 1000, "2026-01-10");
        lose(known, "PRICE", 500, "2026-02-10");
        lose(account("Unscored", "{}"), "TIMING", 10, "2026-02-10");
        deal(known, "\"stage\":\"WON\"", 7);
        tenant.finished(tenant.uploadTo(
                "/deals/imports",
                "Company,Status,Why,End\nUnmet,LOST,Geen budget,2026-03-10\n",
                "{\"columns\":{\"Company\":\"account.name\",\"Status\":\"stage\",\"Why\":\"lossReason\",\"End\":\"closedOn\"},"
                        + "\"values\":{\"lossReason\":{\"Geen budget\":\"NO_BUDGET\"}}}"));
        tenant.rest();
    }

    @Test
    void reasonsAddUpWithWhatWasMissingThen() {
        JsonNode losses = tenant.get("/segments/" + segment + "/losses").is(200).json();

        assertThat(losses.at("/all/deals").asInt()).isEqualTo(3);
        assertThat(losses.at("/all/recorded").asInt()).isEqualTo(3);
        assertThat(losses.at("/all/coverage").asInt()).isEqualTo(33); // 50, 50 and 0
        assertThat(losses.get("reasons").findValuesAsText("reason")).containsExactly("PRICE", "NO_BUDGET");
        assertThat(losses.at("/reasons/0/deals").asInt()).isEqualTo(2);
        assertThat(losses.at("/reasons/0/amounts/0/amount").decimalValue()).isEqualByComparingTo("1500");
        assertThat(losses.at("/reasons/0/missing/0/role").asText()).isEqualTo("DECISION_MAKER");
        assertThat(losses.at("/reasons/0/missing/0/deals").asInt()).isEqualTo(2);
        assertThat(losses.at("/reasons/0/risks/0/code").asText()).isEqualTo("ONLY_CHAMPION_KNOWN");
        assertThat(losses.at("/reasons/1/risks/0/code").asText()).as("imported").isEqualTo("NOBODY_KNOWN");
    }

    @Test
    void aDealCountsInTheSegmentThatItsAccountFitsBestOrInNone() {
        JsonNode losses =
                tenant.get("/segments/" + elsewhere + "/losses").is(200).json();

        assertThat(losses.at("/all/deals").asInt()).isZero();
        assertThat(losses.get("withoutSegment").asInt()).isEqualTo(1);
        GLOBEX.cannotSee("/segments/" + segment + "/losses");
    }

    @Test
    void aPeriodIsAskedByTheDayOfTheLossAndReasonsAreSaidInTheReadersLanguage() {
        JsonNode losses = tenant.get(
                        "/segments/" + segment + "/losses?from=2026-02-10&to=2026-02-28", "Accept-Language", "de")
                .is(200)
                .json();

        assertThat(losses.at("/all/deals").asInt()).isEqualTo(1);
        assertThat(losses.at("/reasons/0/label").asText()).isEqualTo("Preis");
        tenant.get("/segments/" + segment + "/losses?from=2026-03-01&to=2026-02-01")
                .isProblem(400);
    }

    private static void publish() {
        String icp = tenant.post(
                        "/icps",
                        ("{\"name\":\"Large\",\"segmentId\":\"%s\",\"criteria\":[{\"key\":\"size\",\"attribute\":\"employees\","
                                        + "\"mode\":\"SCORE\",\"weight\":10,\"match\":{\"op\":\"BETWEEN\",\"min\":100}}]}")
                                .formatted(segment))
                .is(201)
                .id();
        tenant.put(
                        "/icps/" + icp + "/committee",
                        "{\"roles\":[{\"role\":\"CHAMPION\"},{\"role\":\"DECISION_MAKER\"}]}",
                        "If-Match",
                        "\"0\"")
                .is(200);
        tenant.post("/icps/" + icp + "/publish", "{}").is(201);
    }

    private static String account(String name, String attributes) {
        return tenant.post("/accounts", "{\"name\":\"%s\",\"attributes\":%s}".formatted(name, attributes))
                .is(201)
                .id();
    }

    private static void meet(String account) {
        String contact = tenant.post("/contacts", "{\"accountId\":\"%s\",\"name\":\"Ann\"}".formatted(account))
                .is(201)
                .id();
        tenant.put(
                        "/accounts/" + account + "/committee/members/" + contact,
                        "{\"roles\":[\"CHAMPION\"]}",
                        "If-Match",
                        "\"0\"")
                .is(200);
    }

    private static void lose(String account, String reason, int amount, String day) {
        deal(account, "\"stage\":\"LOST\",\"lossReason\":\"%s\",\"closedOn\":\"%s\"".formatted(reason, day), amount);
    }

    private static void deal(String account, String fields, int amount) {
        tenant.post(
                        "/deals",
                        "{\"accountId\":\"%s\",%s,\"amount\":{\"amount\":%d,\"currency\":\"EUR\"}}"
                                .formatted(account, fields, amount))
                .is(201);
    }
}
