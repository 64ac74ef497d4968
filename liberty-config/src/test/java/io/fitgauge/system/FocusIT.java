package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FocusIT {

    private static Tenant tenant = ACME;
    private static String segment = "";
    private static String icp = "";

    /** Ten large companies with eight won deals of ten, ten small ones with two, one of which nothing is known. */
    @BeforeAll
    static void aTenantOfItsOwn() {
        String slug = "focus-" + UUID.randomUUID().toString().substring(0, 8);
        NORTH.post(
                        "/clients",
                        "{\"slug\":\"%s\",\"name\":\"Focus\",\"locale\":\"en\",\"timeZone\":\"UTC\",\"currency\":\"EUR\"}"
                                .formatted(slug))
                .is(201);
        tenant = NORTH.in(slug);
        segment = tenant.newSegment();
        icp = publish(100);
        IntStream.range(0, 10).forEach(i -> {
            deal(account("{\"employees\":200}", i < 8 ? "CUSTOMER" : "FORMER"), i < 8, i);
            deal(account("{\"employees\":10}", i < 1 ? "CUSTOMER" : "FORMER"), i < 2, i);
        });
        deal(account("{}", "PROSPECT"), true, 3);
        tenant.rest();
    }

    @Test
    void theBestTierWinsMoreOfItsDeals() {
        JsonNode focus = tenant.get("/icps/" + icp + "/focus").is(200).json();

        assertThat(focus.get("currency").asText()).isEqualTo("EUR");
        JsonNode best = focus.at("/tiers/0/figures");
        assertThat(focus.at("/tiers/0/tier").asText()).isEqualTo("A");
        assertThat(best.get("winRate"))
                .isEqualTo(Client.parse("{\"count\":8,\"of\":10,\"share\":0.8,\"low\":0.4902,\"high\":0.9433}"));
        assertThat(best.get("retention")).isEqualTo(best.get("winRate"));
        assertThat(best.get("referrals").get("count").asInt()).isEqualTo(4);
        assertThat(best.at("/daysToClose/median").asDouble()).isEqualTo(13.5);
        assertThat(best.at("/daysToClose/mean").asDouble()).isEqualTo(13.5);
        assertThat(best.at("/daysToClose/medianLow").asDouble()).isEqualTo(10);
        assertThat(best.at("/daysToClose/medianHigh").asDouble()).isEqualTo(17);
        assertThat(best.at("/wonAmount/average").decimalValue()).isEqualByComparingTo("1000");
        assertThat(best.at("/wonAmount/count").asInt()).isEqualTo(7);
        assertThat(best.at("/wonAmount/withoutRate").asInt()).isEqualTo(1);
        assertThat(focus.at("/tiers/3/figures/winRate/share").asDouble()).isEqualTo(0.2);
        assertThat(focus.at("/notScored/deals/won").asInt()).isEqualTo(1);
        assertThat(focus.at("/notScored/winRate").has("share"))
                .as("of one deal")
                .isFalse();
        assertThat(focus.at("/total/deals/won").asInt()).isEqualTo(11);
        assertThat(focus.at("/total/deals/lost").asInt()).isEqualTo(10);
        assertThat(focus.at("/total/deals/open").asInt()).isZero();
    }

    @Test
    void aPeriodHoldsTheDealsThatWereClosedInIt() {
        JsonNode focus = tenant.get("/icps/" + icp + "/focus?from=2026-01-11&to=2026-01-12")
                .is(200)
                .json();

        assertThat(focus.at("/total/deals").toString()).isEqualTo("{\"won\":4,\"lost\":0}");
        assertThat(focus.get("from").asText()).isEqualTo("2026-01-11");
        tenant.get("/icps/" + icp + "/focus?from=2026-02-01&to=2026-01-01").isProblem(400);
        tenant.get("/icps/" + icp + "/focus?from=soon").isProblem(400);
    }

    @Test
    void inASegmentAnAccountCountsUnderTheIcpThatItFitsBest() {
        String small = publish(10);
        tenant.rest();

        JsonNode focus = tenant.get("/segments/" + segment + "/focus").is(200).json();

        assertThat(focus.get("icps")).hasSize(2);
        assertThat(focus.at("/tiers/0/figures/deals/won").asInt()).isEqualTo(10);
        assertThat(focus.at("/tiers/3/figures/deals/won").asInt()).isZero();
        assertThat(focus.at("/notScored/deals/won").asInt()).isEqualTo(1);
        tenant.post("/icps/" + small + "/retire", "").is(200);
        assertThat(tenant.get("/segments/" + segment + "/focus")
                        .is(200)
                        .json()
                        .at("/tiers/3/figures/deals/won")
                        .asInt())
                .isEqualTo(2);
        assertThat(tenant.get("/segments/" + tenant.newSegment() + "/focus")
                        .is(200)
                        .json()
                        .at("/notScored/deals/won")
                        .asInt())
                .as("without an ICP nothing is scored")
                .isEqualTo(11);
    }

    @Test
    void nobodyElseSeesIt() {
        ACME.cannotSee("/icps/" + icp + "/focus");
        ACME.cannotSee("/segments/" + segment + "/focus");
        ACME.cannotSee("/icps/" + icp + "/focus?from=2026-01-01");
    }

    private static String publish(int staff) {
        String criteria = "[{\"key\":\"staff\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":7,"
                + "\"match\":{\"op\":\"BETWEEN\",\"min\":" + staff + ",\"tolerance\":1}}]";
        String made = tenant.post(
                        "/icps",
                        "{\"name\":\"From %d staff\",\"segmentId\":\"%s\",\"criteria\":%s}"
                                .formatted(staff, segment, criteria))
                .is(201)
                .id();
        tenant.post("/icps/" + made + "/publish", "").is(201);
        return made;
    }

    private static String account(String attributes, String relationship) {
        return tenant.post(
                        "/accounts",
                        "{\"name\":\"Firm\",\"relationship\":\"%s\",\"attributes\":%s}"
                                .formatted(relationship, attributes))
                .is(201)
                .id();
    }

    /** Closed after ten days and {@code number} more; the first one in dollars, every second one brought by somebody. */
    private static void deal(String account, boolean won, int number) {
        tenant.post(
                        "/deals",
                        ("{\"accountId\":\"%s\",\"stage\":\"%s\",\"openedOn\":\"2026-01-01\",\"closedOn\":\"2026-01-%d\","
                                        + "\"amount\":{\"amount\":1000,\"currency\":\"%s\"}%s}")
                                .formatted(
                                        account,
                                        won ? "WON" : "LOST",
                                        11 + number,
                                        number == 0 ? "USD" : "EUR",
                                        number % 2 == 0 ? ",\"referredBy\":\"A friend\"" : ""))
                .is(201);
    }
}
