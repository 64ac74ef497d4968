package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.INITECH;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoresIT {

    /** Up to 100 staff, the score is their number: simple enough to be checked by hand. */
    private static final String STAFF =
            "[{\"key\":\"staff\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":7,"
                    + "\"match\":{\"op\":\"BETWEEN\",\"min\":100,\"tolerance\":1}}]";

    private static String segment = "";
    private final List<String> published = new ArrayList<>();

    /** The cases know of none. */
    @BeforeAll
    static void noRates() {
        List<String> rates;
        do {
            rates = INITECH.get("/exchange-rates?limit=200").is(200).each("id");
            for (String rate : rates) {
                String path = "/exchange-rates/" + rate;
                INITECH.delete(path, "If-Match", INITECH.get(path).etag()).is(204);
            }
        } while (!rates.isEmpty());
    }

    @BeforeAll
    static void ownAttributesOfTheCases() {
        segment = INITECH.newSegment();
        INITECH.post(
                        "/attributes",
                        "{\"key\":\"netMargin\",\"label\":\"Net margin\",\"type\":\"NUMBER\",\"category\":\"ECONOMIC\"}",
                        "Idempotency-Key",
                        "netMargin")
                .is(201);
    }

    @AfterEach
    void retire() {
        published.forEach(icp -> INITECH.post("/icps/" + icp + "/retire", "").is(200));
    }

    static Stream<JsonNode> everyTenthCase() throws IOException {
        try (InputStream file = ScoresIT.class.getResourceAsStream("/io/fitgauge/fit/scoring-cases.json")) {
            JsonNode cases = Client.parse(
                            new String(Objects.requireNonNull(file).readAllBytes(), UTF_8))
                    .get("cases");
            return IntStream.iterate(0, i -> i < cases.size(), i -> i + 10).mapToObj(cases::get).toList().stream();
        }
    }

    @ParameterizedTest(name = "case {index}")
    @MethodSource("everyTenthCase")
    void evaluatesAsTheIndependentImplementationDid(JsonNode fixture) {
        String icp = INITECH.post(
                        "/icps",
                        "{\"name\":\"Case\",\"segmentId\":\"%s\",\"criteria\":%s,\"thresholds\":%s}"
                                .formatted(segment, fixture.at("/icp/criteria"), fixture.at("/icp/thresholds")))
                .is(201)
                .id();

        JsonNode score = INITECH.post(
                        "/icps/" + icp + "/evaluate",
                        "{\"draft\":true,\"attributes\":" + fixture.get("attributes") + "}")
                .is(200)
                .json();

        JsonNode expected = fixture.get("expected");
        for (String field : List.of("score", "low", "high", "coverage", "tier", "decision", "reasons")) {
            assertThat(score.path(field)).as(field).isEqualTo(expected.path(field));
        }
        assertThat(score.get("findings")).hasSameSizeAs(expected.get("findings"));
        for (int i = 0; i < expected.get("findings").size(); i++) {
            JsonNode finding = score.at("/findings/" + i);
            expected.at("/findings/" + i).fields().forEachRemaining(field -> assertThat(finding.path(field.getKey()))
                    .as(field.getKey())
                    .isEqualTo(field.getValue()));
            assertThat(finding.get("expected").asText()).isNotBlank();
        }
    }

    @Test
    void aScoreIsKeptWithItsHistoryAndNobodyElseSeesIt() {
        String icp = publish(STAFF);
        INITECH.rest(); // or the job of publishing may score the account too, and add to its history
        Answer account = INITECH.post("/accounts", "{\"name\":\"Grows\",\"attributes\":{\"employees\":30}}")
                .is(201);
        String scores = "/accounts/" + account.id() + "/scores";

        JsonNode first =
                INITECH.post(scores, "{\"icpId\":\"" + icp + "\"}").is(201).json();
        assertThat(first.at("/scores/0/score").asInt()).isEqualTo(30);
        assertThat(first.at("/scores/0/icpVersion").asInt()).isEqualTo(1);
        assertThat(first.at("/scores/0/findings/0/verdict").asText()).isEqualTo("PARTIAL");
        assertThat(first.has("bestFit")).isFalse();
        INITECH.patch("/accounts/" + account.id(), "{\"attributes\":{\"employees\":80}}", "If-Match", account.etag())
                .is(200);
        INITECH.post(scores, "{\"icpId\":\"" + icp + "\"}").is(201);
        INITECH.rest(); // registering and editing an account score it, too

        assertThat(INITECH.get(scores).each("score")).containsExactly("80");
        assertThat(INITECH.get(scores + "/history?icpId=" + icp).each("score"))
                .startsWith("80")
                .endsWith("30")
                .containsOnly("80", "30");
        ACME.cannotSee(scores);
        ACME.cannotSee(scores + "/history");
        ACME.cannotSee("/icps/" + icp + "/scores");
        ACME.post(scores, "").isProblem(404);
        ACME.post("/icps/" + icp + "/rescore", "").isProblem(404);
        ACME.post("/icps/" + icp + "/evaluate", "{\"attributes\":{}}").isProblem(404);
        ACME.post("/accounts/" + ACME.newAccount("Foreign ICP") + "/scores", "{\"icpId\":\"" + icp + "\"}")
                .isProblem(404);
    }

    @Test
    void theBestFitIsTheHighestScoreOfWhatDoesNotDisqualify() {
        String low = publish(STAFF);
        String high = publish(STAFF.replace("100", "50"));
        String gate = publish(STAFF.replace("SCORE", "MUST").replace(",\"tolerance\":1", ""));
        String account = INITECH.post("/accounts", "{\"name\":\"Fits\",\"attributes\":{\"employees\":50}}")
                .is(201)
                .id();

        Answer scored = INITECH.post("/accounts/" + account + "/scores", "").is(201);

        assertThat(scored.json().get("bestFit").asText()).isEqualTo(high);
        assertThat(scored.json().get("scores").findValuesAsText("icpId")).containsExactly(high, low, gate);
        assertThat(scored.json().at("/scores/2/reasons/0/code").asText()).isEqualTo("MUST_MISSED");
    }

    @Test
    void publishingAndImportingScoreEverybodyAndTheRankingIsInOrder() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        StringBuilder csv = new StringBuilder("Id,Name,Staff\n");
        for (int i = 0; i < 60; i++) {
            csv.append(mark)
                    .append('-')
                    .append(i)
                    .append(",ranked ")
                    .append(i % 7)
                    .append(',');
            csv.append(i % 9 == 0 ? "" : String.valueOf(i * 37 % 130)).append('\n');
        }
        String options = "{\"columns\":{\"Id\":\"externalId\",\"Name\":\"name\",\"Staff\":\"employees\"}}";
        assertThat(INITECH.finished(INITECH.upload(csv.toString(), options))
                        .get("state")
                        .asText())
                .isEqualTo("DONE");

        String icp = publish(STAFF);
        INITECH.rest();
        List<Ranked> ranking = ranking("/icps/" + icp + "/scores?limit=7");

        List<Ranked> expected = allAccounts().stream()
                .sorted(Comparator.comparingInt(Ranked::score)
                        .reversed()
                        .thenComparing(Ranked::name)
                        .thenComparing(Ranked::id))
                .toList();
        assertThat(ranking).hasSizeGreaterThanOrEqualTo(60).isEqualTo(expected);
        assertThat(ranking("/icps/" + icp + "/scores?tier=A"))
                .isEqualTo(expected.stream().filter(row -> row.score() >= 80).toList());
        INITECH.get("/icps/" + icp + "/scores?sort=password").isProblem(400);
        INITECH.get("/icps/" + icp + "/scores?tier=Z").isProblem(400);

        INITECH.finished(INITECH.upload("Id,Name,Staff\n" + mark + "-new,newcomer,64\n", options));
        INITECH.rest();
        assertThat(ranking("/icps/" + icp + "/scores").stream()
                        .filter(row -> row.name().equals("newcomer")))
                .extracting(Ranked::score)
                .contains(64);
        assertThat(INITECH.finished(INITECH.post("/icps/" + icp + "/rescore", ""))
                        .get("state")
                        .asText())
                .isEqualTo("DONE");
    }

    @Test
    void theRankingSaysHowFreshItIsAndEditsMakeItFresh() {
        String icp = publish(STAFF);
        INITECH.rest();
        Answer account = INITECH.post("/accounts", "{\"name\":\"Edited\",\"attributes\":{\"employees\":30}}")
                .is(201);
        INITECH.rest();
        JsonNode fresh = INITECH.get("/icps/" + icp + "/scores").is(200).json().get("freshness");
        assertThat(fresh.get("icpVersion").asInt()).isEqualTo(1);
        assertThat(fresh.get("complete").asBoolean()).isTrue();
        assertThat(fresh.get("olderVersion").asInt()).isZero();
        assertThat(fresh.has("jobId")).isFalse();

        String edited = INITECH.patch(
                        "/accounts/" + account.id(), "{\"attributes\":{\"employees\":80}}", "If-Match", account.etag())
                .is(200)
                .etag();
        INITECH.rest();

        JsonNode score = INITECH.get("/accounts/" + account.id() + "/scores").is(200).items().stream()
                .filter(item -> item.get("icpId").asText().equals(icp))
                .findFirst()
                .orElseThrow();
        assertThat(score.get("score").asInt()).isEqualTo(80);
        assertThat(score.get("fresh").asBoolean()).isTrue();
        assertThat("\"" + score.get("accountRevision").asText() + "\"").isEqualTo(edited);
    }

    @Test
    void anImportScoresTheAccountsThatItTouchedAndNoOthers() {
        publish(STAFF);
        INITECH.newAccount("Untouched");
        INITECH.rest();
        String options = "{\"columns\":{\"Id\":\"externalId\",\"Name\":\"name\"}}";

        INITECH.finished(INITECH.upload("Id,Name\n" + UUID.randomUUID() + ",touched\n", options));
        INITECH.rest();

        JsonNode rescored =
                INITECH.get("/jobs?kind=RESCORE&limit=1").is(200).json().at("/items/0");
        assertThat(rescored.at("/result/accounts").asInt()).isEqualTo(1);
        assertThat(rescored.at("/result/written").asInt()).isPositive();
    }

    @Test
    void anAttributeThatIsDeletedLeavesTheScoresOfItsAccountsFreshAndOtherTenantsAlone() {
        String key = "spare" + UUID.randomUUID().toString().replace("-", "");
        String attribute = defined(INITECH, key).etag();
        defined(ACME, key);
        String icp = publish(STAFF);
        INITECH.newAccount("Never had it");
        String had = withValue(INITECH, key);
        String foreign = withValue(ACME, key);
        INITECH.rest();

        INITECH.delete("/attributes/" + key, "If-Match", attribute).is(204);
        INITECH.rest();

        JsonNode score = INITECH.get("/accounts/" + had + "/scores").is(200).items().stream()
                .filter(item -> item.get("icpId").asText().equals(icp))
                .findFirst()
                .orElseThrow();
        assertThat(score.get("accountRevision").asInt()).isEqualTo(2);
        assertThat(score.get("fresh").asBoolean()).isTrue();
        assertThat(INITECH.get("/icps/" + icp + "/scores")
                        .is(200)
                        .json()
                        .at("/freshness/complete")
                        .asBoolean())
                .isTrue();
        assertThat(INITECH.get("/jobs?kind=RESCORE&limit=1")
                        .json()
                        .at("/items/0/result/accounts")
                        .asInt())
                .isEqualTo(1);
        assertThat(ACME.get("/accounts/" + foreign)
                        .is(200)
                        .json()
                        .at("/attributes")
                        .has(key))
                .isTrue();
        ACME.cannotSee("/accounts/" + had);
    }

    private static Answer defined(Tenant tenant, String key) {
        String body = "{\"key\":\"%s\",\"label\":\"Spare\",\"type\":\"TEXT\",\"category\":\"STRATEGIC\"}";
        return tenant.post("/attributes", body.formatted(key)).is(201);
    }

    private static String withValue(Tenant tenant, String key) {
        return tenant.post("/accounts", "{\"name\":\"Had it\",\"attributes\":{\"%s\":\"once\"}}".formatted(key))
                .is(201)
                .id();
    }

    private record Ranked(String id, String name, int score) {}

    private static List<Ranked> ranking(String path) {
        return pages(path).stream()
                .map(row -> new Ranked(
                        row.get("accountId").asText(),
                        row.get("accountName").asText(),
                        row.path("score").asInt(-1)))
                .toList();
    }

    private static List<Ranked> allAccounts() {
        return pages("/accounts?limit=200").stream()
                .map(account -> new Ranked(
                        account.get("id").asText(),
                        account.get("name").asText(),
                        Math.min(100, account.at("/attributes/employees").asInt(-1))))
                .toList();
    }

    private static List<JsonNode> pages(String path) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = INITECH.get(path + cursor).is(200);
            all.addAll(page.items());
            cursor = page.json().has("nextCursor")
                    ? (path.contains("?") ? "&" : "?") + "cursor="
                            + page.json().get("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return all;
    }

    private String publish(String criteria) {
        String icp = INITECH.newIcp(criteria);
        INITECH.post("/icps/" + icp + "/publish", "").is(201);
        published.add(icp);
        return icp;
    }
}
