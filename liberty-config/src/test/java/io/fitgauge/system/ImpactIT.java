package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.NORTH;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said before publishing, held against scoring each account by hand. */
class ImpactIT {

    /** Up to 100 staff, the score is their number. */
    private static final String STAFF = staff(100, "");

    private static Tenant tenant = ACME;
    private static final List<JsonNode> ACCOUNTS = new ArrayList<>();
    private static final Map<String, String> OUTCOMES = new TreeMap<>();

    private final List<String> published = new ArrayList<>();

    @BeforeAll
    static void aTenantOfItsOwn() {
        String slug = "impact-" + UUID.randomUUID().toString().substring(0, 8);
        NORTH.post(
                        "/clients",
                        "{\"slug\":\"%s\",\"name\":\"Impact\",\"locale\":\"en\",\"timeZone\":\"UTC\",\"currency\":\"EUR\"}"
                                .formatted(slug))
                .is(201);
        tenant = NORTH.in(slug);
        StringBuilder csv = new StringBuilder("Name,Ref,Staff,Land\n");
        IntStream.range(0, 60)
                .forEach(i -> csv.append("Firm %s,f%d,%s,%s\n"
                        .formatted(
                                i % 7,
                                i,
                                i % 11 == 3 ? "" : i * 37 % 130,
                                i % 5 == 0 ? "" : i % 3 == 0 ? "BE" : "NL")));
        tenant.finished(
                tenant.upload(
                        csv.toString(),
                        "{\"columns\":{\"Name\":\"name\",\"Ref\":\"externalId\",\"Staff\":\"employees\",\"Land\":\"country\"}}"));
        tenant.get("/accounts?limit=200").is(200).items().forEach(ACCOUNTS::add);
        for (int i = 0; i < 30; i++) {
            String account = ACCOUNTS.get(i * 7 % 25).get("id").asText();
            String stage = i % 4 == 0 ? "OPEN" : i % 3 == 0 ? "WON" : "LOST";
            tenant.post("/deals", "{\"accountId\":\"%s\",\"stage\":\"%s\"}".formatted(account, stage))
                    .is(201);
            OUTCOMES.put(i + "", account + " " + stage);
        }
    }

    @AfterEach
    void retire() {
        published.forEach(icp -> tenant.post("/icps/" + icp + "/retire", "").is(200));
    }

    @Test
    void isWhatScoringEachAccountByBothGives() {
        String icp = publish(STAFF);
        change(
                icp,
                staff(
                        80,
                        ",{\"key\":\"land\",\"attribute\":\"country\",\"mode\":\"MUST\",\"weight\":3,"
                                + "\"match\":{\"op\":\"IN\",\"values\":[\"NL\"]}}"));
        Map<String, JsonNode> before = scored(icp, false);
        Map<String, JsonNode> after = scored(icp, true);

        JsonNode impact = tenant.get("/icps/" + icp + "/impact?limit=7").is(200).json();

        assertThat(impact.get("accounts").asInt()).isEqualTo(60);
        assertThat(impact.get("icpVersion").asInt()).isEqualTo(1);
        assertThat(ways(impact.at("/changes/tiers"))).isEqualTo(ways(before, after, "tier"));
        assertThat(ways(impact.at("/changes/decisions"))).isEqualTo(ways(before, after, "decision"));
        assertThat(impact.at("/changes/tierChanged").asLong()).isEqualTo(changed(before, after, "tier"));
        assertThat(impact.at("/changes/decisionChanged").asLong()).isEqualTo(changed(before, after, "decision"));
        assertThat(each(impact.at("/changes/movers"), mover -> mover.get("accountId")
                        .asText()))
                .isEqualTo(movers(before, after).stream().limit(7).toList());
        checkOutcome(impact.get("published"), before);
        checkOutcome(impact.get("draft"), after);
    }

    @Test
    void withoutAVersionThereIsOnlyWhatTheDraftGives() {
        String icp = tenant.newIcp(STAFF);

        JsonNode impact = tenant.get("/icps/" + icp + "/impact").is(200).json();

        assertThat(impact.has("icpVersion")).isFalse();
        assertThat(impact.has("published")).isFalse();
        assertThat(impact.has("changes")).isFalse();
        checkOutcome(impact.get("draft"), scored(icp, true));
    }

    @Test
    void twoIcpsForNearlyTheSameCompaniesArePointedOutAndThoseForAllOrNobody() {
        String strict = publish(STAFF);
        String alike = publish(staff(95, ""));
        String loose = publish(staff(1, ""));
        String nobody = publish("[{\"key\":\"never\",\"attribute\":\"employees\",\"mode\":\"MUST\",\"weight\":1,"
                + "\"match\":{\"op\":\"BETWEEN\",\"min\":100000}}]");
        tenant.rest();

        JsonNode overlaps = tenant.get("/icps/overlaps").is(200).json();

        assertThat(overlaps.get("accounts").asInt()).isEqualTo(60);
        assertThat(remark(overlaps, loose)).isEqualTo("TOO_LOOSE");
        assertThat(remark(overlaps, nobody)).isEqualTo("FORWARDS_NONE");
        assertThat(overlaps.get("overlaps")).hasSize(1);
        Set<String> both = new HashSet<>(forwarded(strict));
        both.retainAll(forwarded(alike));
        Set<String> either = new HashSet<>(forwarded(strict));
        either.addAll(forwarded(alike));
        JsonNode overlap = overlaps.at("/overlaps/0");
        assertThat(List.of(
                        overlap.at("/first/icpId").asText(),
                        overlap.at("/second/icpId").asText()))
                .containsExactlyInAnyOrder(strict, alike);
        assertThat(overlap.get("both").asInt()).isEqualTo(both.size());
        assertThat(overlap.get("jaccard").asDouble())
                .isCloseTo((double) both.size() / either.size(), within(0.0001))
                .isGreaterThan(0.6);
        JsonNode draft =
                tenant.get("/icps/" + tenant.newIcp(STAFF) + "/impact").is(200).json();
        assertThat(each(draft.get("overlaps"), other -> other.at("/second/icpId")
                        .asText()))
                .as("the most alike first")
                .startsWith(strict, alike)
                .containsExactlyInAnyOrder(strict, alike, loose, nobody);
        assertThat(draft.at("/overlaps/0/jaccard").asDouble()).isEqualTo(1);
        assertThat(draft.at("/overlaps/0/nearlyTheSame").asBoolean()).isTrue();
    }

    @Test
    void nobodyElseSeesIt() {
        String icp = publish(STAFF);
        tenant.rest();

        ACME.cannotSee("/icps/" + icp + "/impact");
        assertThat(ACME.get("/icps/overlaps").is(200).text()).doesNotContain(icp);
    }

    @Test
    void soManyMoversAsAreWantedUpToTwoHundred() {
        String icp = publish(STAFF);
        change(icp, staff(50, ""));

        assertThat(tenant.get("/icps/" + icp + "/impact").is(200).json().at("/changes/movers"))
                .hasSize(20);
        assertThat(tenant.get("/icps/" + icp + "/impact?limit=0").is(200).json().at("/changes/movers"))
                .isEmpty();
        tenant.get("/icps/" + icp + "/impact?limit=201").isProblem(400);
        tenant.get("/icps/" + icp + "/impact?limit=-1").isProblem(400);
        tenant.get("/icps/" + UUID.randomUUID() + "/impact").isProblem(404);
    }

    private static String staff(int full, String more) {
        return "[{\"key\":\"staff\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":7,"
                + "\"match\":{\"op\":\"BETWEEN\",\"min\":" + full + ",\"tolerance\":1}}" + more + "]";
    }

    private String publish(String criteria) {
        String icp = tenant.newIcp(criteria);
        tenant.post("/icps/" + icp + "/publish", "").is(201);
        published.add(icp);
        return icp;
    }

    private static void change(String icp, String criteria) {
        Answer read = tenant.get("/icps/" + icp).is(200);
        tenant.patch("/icps/" + icp, "{\"criteria\":" + criteria + "}", "If-Match", read.etag())
                .is(200);
    }

    /** @return by account */
    private static Map<String, JsonNode> scored(String icp, boolean draft) {
        return ACCOUNTS.stream().collect(toMap(account -> account.get("id").asText(), account -> tenant.post(
                        "/icps/" + icp + "/evaluate",
                        "{\"draft\":" + draft + ",\"attributes\":" + account.get("attributes") + "}")
                .is(200)
                .json()));
    }

    private static Map<String, Long> ways(JsonNode transitions) {
        Map<String, Long> ways = new TreeMap<>();
        transitions.forEach(way -> ways.put(
                way.path("from").asText() + "→" + way.path("to").asText(),
                way.get("accounts").asLong()));
        return ways;
    }

    private static Map<String, Long> ways(Map<String, JsonNode> before, Map<String, JsonNode> after, String field) {
        Map<String, Long> ways = new TreeMap<>();
        before.forEach((account, score) -> ways.merge(
                score.path(field).asText() + "→"
                        + score(after, account).path(field).asText(),
                1L,
                Long::sum));
        return ways;
    }

    private static long changed(Map<String, JsonNode> before, Map<String, JsonNode> after, String field) {
        return before.entrySet().stream()
                .filter(score -> !score.getValue()
                        .path(field)
                        .equals(score(after, score.getKey()).path(field)))
                .count();
    }

    private static List<String> movers(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        return ACCOUNTS.stream()
                .filter(account -> {
                    String id = account.get("id").asText();
                    return List.of("score", "tier", "decision").stream().anyMatch(field -> !score(before, id)
                            .path(field)
                            .equals(score(after, id).path(field)));
                })
                .sorted(Comparator.comparingInt((JsonNode account) -> {
                            String id = account.get("id").asText();
                            return -Math.abs(score(after, id).path("score").asInt()
                                    - score(before, id).path("score").asInt());
                        })
                        .thenComparing(account -> account.get("name").asText())
                        .thenComparing(account -> account.get("id").asText()))
                .map(account -> account.get("id").asText())
                .toList();
    }

    private static JsonNode score(Map<String, JsonNode> scores, String account) {
        return Objects.requireNonNull(scores.get(account));
    }

    private static void checkOutcome(JsonNode outcome, Map<String, JsonNode> scores) {
        Function<String, Long> decided = decision -> scores.values().stream()
                .filter(score -> score.get("decision").asText().equals(decision))
                .count();
        outcome.get("decisions")
                .forEach(count -> assertThat(count.get("accounts").asLong())
                        .as(outcome.toString())
                        .isEqualTo(decided.apply(count.get("decision").asText())));
        outcome.get("tiers").forEach(count -> assertThat(count.get("accounts").asLong())
                .as(outcome.toString())
                .isEqualTo(scores.values().stream()
                        .filter(score -> score.path("tier").equals(count.path("tier")))
                        .count()));
        assertThat(outcome.get("forwarded").asLong()).isEqualTo(decided.apply("FORWARD_TO_SALES"));
        assertThat(outcome.get("share").asDouble()).isCloseTo(decided.apply("FORWARD_TO_SALES") / 60.0, within(0.0001));
        double right = 0;
        List<Integer> won = ranks("WON", scores);
        List<Integer> lost = ranks("LOST", scores);
        for (int one : won) {
            for (int other : lost) {
                right += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        assertThat(outcome.at("/deals/separation/auc").asDouble())
                .isCloseTo(right / won.size() / lost.size(), within(0.0001));
    }

    private static List<Integer> ranks(String stage, Map<String, JsonNode> scores) {
        return OUTCOMES.values().stream()
                .filter(outcome -> outcome.endsWith(stage))
                .map(outcome ->
                        score(scores, outcome.substring(0, 36)).path("score").asInt(-1))
                .toList();
    }

    private static String remark(JsonNode overlaps, String icp) {
        return StreamSupport.stream(overlaps.get("icps").spliterator(), false)
                .filter(reach -> reach.get("icpId").asText().equals(icp))
                .map(reach -> reach.path("remark").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> forwarded(String icp) {
        return new HashSet<>(tenant.get("/icps/" + icp + "/scores?decision=FORWARD_TO_SALES&limit=200")
                .is(200)
                .each("accountId"));
    }

    private static List<String> each(JsonNode array, Function<JsonNode, String> field) {
        return StreamSupport.stream(array.spliterator(), false).map(field).toList();
    }
}
