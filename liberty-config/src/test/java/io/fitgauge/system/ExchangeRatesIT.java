package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRatesIT {

    private static final String A_MILLION_EUROS =
            "[{\"key\":\"revenue\",\"attribute\":\"annualRevenue\",\"mode\":\"SCORE\",\"weight\":10,"
                    + "\"match\":{\"op\":\"BETWEEN\",\"min\":1000000,\"currency\":\"EUR\",\"tolerance\":0.5}}]";

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC).minusDays(1); // in every zone

    private final List<String> published = new ArrayList<>();

    @AfterEach
    void leaveNothing() {
        for (Tenant tenant : List.of(ACME, GLOBEX)) {
            tenant.get("/exchange-rates?limit=200").is(200).each("id").forEach(id -> {
                String path = "/exchange-rates/" + id;
                tenant.delete(path, "If-Match", tenant.get(path).etag()).is(204);
            });
        }
        published.forEach(icp -> ACME.post("/icps/" + icp + "/retire", "").is(200));
        ACME.rest();
    }

    @Test
    void isMadeReadChangedAndDeletedAndNobodyElseSeesIt() {
        Answer made = ACME.post("/exchange-rates", rate("USD", "EUR", "2026-01-02", "0.8642100000"))
                .is(201);
        String path = "/exchange-rates/" + made.id();

        assertThat(made.header("Location").orElseThrow()).endsWith(path);
        assertThat(made.json().get("rate").asText()).isEqualTo("0.86421");
        assertThat(ACME.get(path).is(200).json()).isEqualTo(made.json());
        GLOBEX.cannotSee(path);
        GLOBEX.patch(path, "{\"rate\":1}", "If-Match", made.etag()).isProblem(404);
        GLOBEX.delete(path, "If-Match", made.etag()).isProblem(404);
        assertThat(GLOBEX.get("/exchange-rates").is(200).items()).isEmpty();

        Answer changed = ACME.patch(path, "{\"rate\":99999999.0123456789}", "If-Match", made.etag())
                .is(200);
        assertThat(changed.text()).contains("\"rate\":99999999.0123456789");
        ACME.patch(path, "{\"rate\":2}", "If-Match", made.etag()).isProblem(412);
        ACME.patch(path, "{\"rate\":2}").isProblem(428);
        Answer replaced = ACME.put(path, rate("GBP", "EUR", "2026-01-03", "2"), "If-Match", changed.etag())
                .is(200);
        assertThat(replaced.at("/from")).isEqualTo("GBP");
        ACME.delete(path, "If-Match", replaced.etag()).is(204);
        ACME.get(path).isProblem(404);
    }

    @Test
    void thereIsOneOfTwoCurrenciesADay() {
        ACME.post("/exchange-rates", rate("USD", "EUR", "2026-01-02", "0.86")).is(201);

        assertThat(ACME.post("/exchange-rates", rate("USD", "EUR", "2026-01-02", "0.87"))
                        .isProblem(409)
                        .pointers())
                .containsExactly("/day");
        Answer next = ACME.post("/exchange-rates", rate("USD", "EUR", "2026-01-03", "0.87"))
                .is(201);
        ACME.patch("/exchange-rates/" + next.id(), "{\"day\":\"2026-01-02\"}", "If-Match", next.etag())
                .isProblem(409);
        ACME.post("/exchange-rates", rate("EUR", "USD", "2026-01-02", "1.15")).is(201);
        GLOBEX.post("/exchange-rates", rate("USD", "EUR", "2026-01-02", "0.87")).is(201);
    }

    @Test
    void filtersFindWhatTheySayTheNewestOfEachTwoFirst() {
        for (String day : List.of("2026-01-02", "2026-01-05", "2026-01-03")) {
            ACME.post("/exchange-rates", rate("USD", "EUR", day, "0.86")).is(201);
        }
        ACME.post("/exchange-rates", rate("PLN", "EUR", "2026-01-04", "0.23")).is(201);

        assertThat(ACME.get("/exchange-rates").each("day"))
                .containsExactly("2026-01-04", "2026-01-05", "2026-01-03", "2026-01-02");
        assertThat(ACME.get("/exchange-rates?from=USD&dayFrom=2026-01-03&dayTo=2026-01-04")
                        .each("day"))
                .containsExactly("2026-01-03");
        assertThat(ACME.get("/exchange-rates?to=EUR&sort=day&limit=1").each("day"))
                .containsExactly("2026-01-02");
        assertThat(ACME.get("/exchange-rates?to=USD").items()).isEmpty();
        ACME.get("/exchange-rates?sort=rate").isProblem(400);
        ACME.get("/exchange-rates?dayFrom=yesterday").isProblem(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/from, usd, EUR, 2026-01-02, 1",
        "/to,   USD, USD, 2026-01-02, 1",
        "/day,  USD, EUR, 2026-02-30, 1",
        "/rate, USD, EUR, 2026-01-02, 0",
        "/rate, USD, EUR, 2026-01-02, -0.5",
        "/rate, USD, EUR, 2026-01-02, 0.00000000001",
        "/rate, USD, EUR, 2026-01-02, 123456789",
        "/rate, USD, EUR, 2026-01-02, 1e400",
        "/rate, USD, EUR, 2026-01-02, null"
    })
    void aBadFieldNamesItsPointer(String pointer, String from, String to, String day, String rate) {
        ACME.post("/exchange-rates", rate(from, to, day, rate)).blames(pointer);
    }

    @Test
    void anIcpInEurosScoresDollarsAndZlotysAsSoonAsThereAreRates() {
        String dollars = account("{\"amount\":1000000,\"currency\":\"USD\"}");
        String zlotys = account("{\"amount\":5000000,\"currency\":\"PLN\"}");
        String icp = publish();
        ACME.rest();
        assertThat(finding(dollars, icp).at("/findings/0/actual")).isEqualTo("USD 1,000,000, no rate to EUR");
        assertThat(finding(dollars, icp).json().has("score")).isFalse();

        ACME.post("/exchange-rates", rate("USD", "EUR", TODAY.toString(), "0.9"))
                .is(201);
        String zloty = ACME.post("/exchange-rates", rate("PLN", "EUR", "2025-01-01", "0.15"))
                .is(201)
                .id();
        GLOBEX.post("/exchange-rates", rate("USD", "EUR", TODAY.plusDays(1).toString(), "3"))
                .is(201);
        ACME.rest();
        assertThat(score(dollars, icp)).isEqualTo("80");
        assertThat(score(zlotys, icp)).isEqualTo("50");

        String path = "/exchange-rates/" + zloty;
        ACME.patch(path, "{\"rate\":0.25}", "If-Match", ACME.get(path).etag()).is(200);
        ACME.post("/exchange-rates", rate("USD", "EUR", "2024-01-01", "2")).is(201); // long overtaken
        ACME.rest();
        assertThat(score(dollars, icp)).isEqualTo("80");
        assertThat(score(zlotys, icp)).isEqualTo("100");

        ACME.delete(path, "If-Match", ACME.get(path).etag()).is(204);
        ACME.rest();
        assertThat(finding(zlotys, icp).at("/findings/0/verdict")).isEqualTo("UNKNOWN");
    }

    @Test
    void aRateOfAComingDayCountsFromThatDayOn() {
        String icp = publish();
        String tomorrow = TODAY.plusDays(3).toString();
        ACME.post("/exchange-rates", rate("USD", "EUR", "2026-01-01", "0.5")).is(201);
        ACME.post("/exchange-rates", rate("USD", "EUR", tomorrow, "1")).is(201);

        assertThat(evaluated(icp, "2025-12-31").json().has("score")).isFalse();
        assertThat(evaluated(icp, "2026-01-01").at("/score")).isEqualTo("0");
        assertThat(evaluated(icp, TODAY.plusDays(2).toString()).at("/score")).isEqualTo("0");
        assertThat(evaluated(icp, tomorrow).at("/score")).isEqualTo("100");
    }

    private static Answer evaluated(String icp, String on) {
        return ACME.post(
                        "/icps/" + icp + "/evaluate",
                        "{\"attributes\":{\"annualRevenue\":{\"amount\":1000000,\"currency\":\"USD\"}},\"on\":\"" + on
                                + "\"}")
                .is(200);
    }

    private String publish() {
        String icp = ACME.newIcp(A_MILLION_EUROS);
        ACME.post("/icps/" + icp + "/publish", "").is(201);
        published.add(icp);
        return icp;
    }

    private static String account(String revenue) {
        return ACME.post("/accounts", "{\"name\":\"Earns\",\"attributes\":{\"annualRevenue\":" + revenue + "}}")
                .is(201)
                .id();
    }

    private static String score(String account, String icp) {
        return finding(account, icp).at("/score");
    }

    /** The latest score under the ICP, as its history has it. */
    private static Answer finding(String account, String icp) {
        Answer history = ACME.get("/accounts/" + account + "/scores/history?limit=1&icpId=" + icp)
                .is(200);
        return new Answer(200, history.items().get(0).toString(), history.raw());
    }

    private static String rate(String from, String to, String day, String rate) {
        return "{\"from\":\"%s\",\"to\":\"%s\",\"day\":\"%s\",\"rate\":%s}".formatted(from, to, day, rate);
    }
}
