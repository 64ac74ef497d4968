package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Criteria that ask several things together, and those that count together up to a cap. */
class GroupedCriteriaIT {

    private static final String STAFF =
            "{\"attribute\":\"employees\",\"match\":{\"op\":\"BETWEEN\",\"min\":100,\"tolerance\":0.5}}";
    private static final String ONLINE = "{\"attribute\":\"sellsOnline\",\"match\":{\"op\":\"IS\",\"value\":true}}";

    private static final String CRITERIA = "[{\"key\":\"reach\",\"mode\":\"SCORE\",\"weight\":20,\"anyOf\":[" + STAFF
            + ",{\"allOf\":[" + ONLINE + "]}],\"group\":\"size\"},"
            + "{\"key\":\"staff\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":25,"
            + "\"match\":{\"op\":\"BETWEEN\",\"min\":100,\"tolerance\":0.5},\"group\":\"size\"},"
            + "{\"key\":\"near\",\"attribute\":\"country\",\"mode\":\"SCORE\",\"weight\":30,"
            + "\"match\":{\"op\":\"IN\",\"values\":[\"NL\"]}}]";

    private static final String SIZE = "[{\"key\":\"size\",\"label\":\"Size\",\"cap\":30}]";

    @Test
    void whatIsWrittenIsReadAndScoredByAndNobodyElseSeesIt() {
        Answer made = ACME.post("/icps", icp(CRITERIA, SIZE)).is(201);
        String path = "/icps/" + made.id();

        assertThat(made.json().get("criteria")).isEqualTo(Client.parse(CRITERIA));
        assertThat(made.json().get("weightGroups")).isEqualTo(Client.parse(SIZE));
        Answer version = ACME.post(path + "/publish", "").is(201);
        assertThat(version.json().get("criteria")).isEqualTo(Client.parse(CRITERIA));
        assertThat(version.json().get("weightGroups")).isEqualTo(Client.parse(SIZE));
        String account = ACME.post(
                        "/accounts",
                        "{\"name\":\"Together\",\"attributes\":{\"employees\":90,\"sellsOnline\":true,\"country\":\"BE\"}}")
                .is(201)
                .id();

        JsonNode score = ACME.post("/accounts/" + account + "/scores", "{\"icpId\":\"" + made.id() + "\"}")
                .is(201)
                .json()
                .at("/scores/0");

        assertThat(score.get("score").asInt()).isEqualTo(50); // 20 + 20, but 30 at most, of 60
        JsonNode reach = score.at("/findings/0");
        assertThat(reach.has("attribute")).isFalse();
        assertThat(reach.get("label").asText()).isEqualTo("Employees or Sells online");
        assertThat(reach.get("group").asText()).isEqualTo("size");
        assertThat(reach.get("verdict").asText()).isEqualTo("MATCH");
        assertThat(reach.get("expected").asText()).isEqualTo("Employees: at least 100; or (Sells online: yes)");
        assertThat(reach.get("actual").asText()).isEqualTo("Employees: 90; Sells online: yes");
        assertThat(score.at("/findings/1/attribute").asText()).isEqualTo("employees");
        assertThat(score.at("/findings/2").has("group")).isFalse();
        GLOBEX.cannotSee(path);
        GLOBEX.cannotSee(path + "/versions/1");
        GLOBEX.post(path + "/evaluate", "{\"attributes\":{}}").isProblem(404);
        ACME.post(path + "/retire", "").is(200);
    }

    @Test
    void groupsComeAndGoByPatch() {
        Answer made = ACME.post("/icps", icp(CRITERIA, SIZE)).is(201);
        String path = "/icps/" + made.id();

        Answer wider = ACME.patch(
                        path,
                        "{\"weightGroups\":[{\"key\":\"size\",\"label\":\"Size\",\"cap\":40}]}",
                        "If-Match",
                        made.etag())
                .is(200);
        assertThat(wider.at("/weightGroups/0/cap")).isEqualTo("40");
        ACME.patch(path, "{\"weightGroups\":null}", "If-Match", wider.etag()).blames("/criteria/0/group");
        Answer none = ACME.patch(
                        path,
                        "{\"weightGroups\":null,\"criteria\":" + CRITERIA.replace(",\"group\":\"size\"", "") + "}",
                        "If-Match",
                        wider.etag())
                .is(200);
        assertThat(none.json().has("weightGroups")).isFalse();
    }

    @Test
    void anAttributeThatIsUsedInAGroupIsKept() {
        String key = "own" + UUID.randomUUID().toString().substring(0, 8);
        ACME.post(
                        "/attributes",
                        "{\"key\":\"%s\",\"label\":\"Own\",\"type\":\"BOOLEAN\",\"category\":\"STRATEGIC\"}"
                                .formatted(key))
                .is(201);
        String path = "/attributes/" + key;
        Answer made = ACME.post("/icps", icp(CRITERIA.replace("sellsOnline", key), SIZE))
                .is(201);

        ACME.delete(path, "If-Match", ACME.get(path).etag()).isProblem(409);
        ACME.delete("/icps/" + made.id(), "If-Match", made.etag()).is(204);
        ACME.delete(path, "If-Match", ACME.get(path).etag()).is(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/criteria/0/anyOf/1/match/min|\"anyOf\":[STAFF,{\"attribute\":\"employees\",\"match\":{\"op\":\"BETWEEN\",\"min\":2,\"max\":1}}]|[]",
                "/criteria/0/anyOf/1/allOf/0/attribute|\"anyOf\":[STAFF,{\"allOf\":[{\"attribute\":\"nothing\",\"match\":{\"op\":\"IS\",\"value\":true}}]}]|[]",
                "/criteria/0/anyOf|\"anyOf\":[]|[]",
                "/criteria/0/attribute|\"attribute\":\"employees\",\"anyOf\":[STAFF]|[]",
                "/criteria/0/group|\"anyOf\":[STAFF],\"group\":\"size\"|[]",
                "/weightGroups/0/key|\"anyOf\":[STAFF]|[{\"key\":\"size\",\"label\":\"Size\",\"cap\":30}]",
                "/weightGroups/0/cap|\"anyOf\":[STAFF],\"group\":\"size\"|[{\"key\":\"size\",\"label\":\"Size\",\"cap\":1001}]"
            })
    void aBadFieldNamesItsPointer(String pointer, String fields, String groups) {
        String criterion = "{\"key\":\"c\",\"mode\":\"SCORE\",\"weight\":1," + fields.replace("STAFF", STAFF) + "}";

        ACME.post("/icps", icp("[" + criterion + "]", groups)).blames(pointer);
    }

    static Stream<JsonNode> everyCaseWithoutRates() throws IOException {
        try (InputStream file =
                GroupedCriteriaIT.class.getResourceAsStream("/io/fitgauge/fit/added-rules-cases.json")) {
            JsonNode cases = Client.parse(
                            new String(Objects.requireNonNull(file).readAllBytes(), UTF_8))
                    .get("cases");
            return IntStream.range(0, cases.size())
                    .mapToObj(cases::get)
                    .filter(fixture -> !fixture.has("rates"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "case {index}")
    @MethodSource("everyCaseWithoutRates")
    void evaluatesAsTheIndependentImplementationDid(JsonNode fixture) {
        ObjectNode draft = (ObjectNode) fixture.get("icp").deepCopy();
        draft.put("name", "Case").put("segmentId", Segment.ID);
        String icp = ACME.post("/icps", draft.toString()).is(201).id();

        JsonNode score = ACME.post(
                        "/icps/" + icp + "/evaluate",
                        "{\"draft\":true,\"on\":%s,\"attributes\":%s}"
                                .formatted(fixture.get("on"), fixture.get("attributes")))
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
        }
    }

    /** One for all cases. */
    private static final class Segment {

        static final String ID = ACME.newSegment();
    }

    private static String icp(String criteria, String groups) {
        String draft = ACME.icp(criteria);
        return draft.substring(0, draft.length() - 1) + ",\"weightGroups\":" + groups + "}";
    }
}
