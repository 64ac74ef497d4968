package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library, one's own templates, and what is made from both. */
class TemplatesIT {

    @Test
    void theLibraryIsReadByAllInTheLanguageAskedForAndChangedByNobody() {
        String id = ACME.get("/templates?origin=BUILT_IN&limit=1")
                .is(200)
                .each("id")
                .get(0);
        String path = "/templates/" + id;

        Answer english = ACME.get(path + "?language=en").is(200);
        Answer polish = ACME.get(path, "Accept-Language", "pl").is(200);

        assertThat(english.at("/language")).isEqualTo("en");
        assertThat(polish.at("/language")).isEqualTo("pl");
        assertThat(polish.at("/name")).isNotEqualTo(english.at("/name"));
        assertThat(GLOBEX.get(path + "?language=en").is(200).json()).isEqualTo(english.json());
        ACME.get(path + "?language=en", "If-None-Match", english.etag()).is(304);
        ACME.patch(path, "{\"name\":\"Mine\"}", "If-Match", english.etag()).isProblem(409);
        ACME.delete(path, "If-Match", english.etag()).isProblem(409);
        ACME.get(path + "?language=xx").isProblem(400);
    }

    static List<String> library() {
        return ACME.get("/templates?origin=BUILT_IN&limit=200").is(200).each("id");
    }

    @ParameterizedTest
    @MethodSource("library")
    void everythingInTheLibraryCanBeMade(String id) {
        JsonNode template =
                ACME.get("/templates/" + id + "?language=sv").is(200).json();
        String kind = template.get("kind").asText();
        String icp = kind.equals("PERSONA") || kind.equals("COMMITTEE")
                ? "\"icpId\":\"" + ACME.newIcp("[" + plain(10) + "]") + "\","
                : "";

        Answer made = ACME.post(
                "/templates/" + id + "/instantiate",
                "{" + icp + "\"language\":\"sv\",\"parameters\":" + samples(template) + "}");

        assertThat(made.status()).as(made.text()).isIn(200, 201);
        made.header("Location").ifPresent(location -> ACME.get(location.substring(Client.API.length()))
                .is(200));
    }

    private static String samples(JsonNode template) {
        return StreamSupport.stream(template.get("parameters").spliterator(), false)
                .filter(parameter ->
                        !parameter.has("default") && parameter.path("required").asBoolean())
                .map(parameter -> "\"" + parameter.get("key").asText() + "\":"
                        + sample(parameter.get("kind").asText()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String sample(String kind) {
        return switch (kind) {
            case "TEXT" -> "\"Blå\"";
            case "NUMBER" -> "10";
            case "MONEY" -> "{\"amount\":1000,\"currency\":\"EUR\"}";
            case "COUNTRIES" -> "[\"SE\"]";
            case "INDUSTRIES" -> "[\"NACE:62\"]";
            default -> "[\"Blå\"]";
        };
    }

    @Test
    void onesOwnAreWrittenReadChangedAndDeletedAndNobodyElseSeesThem() {
        Answer made = ACME.post("/templates", template(key(), size(10), "")).is(201);
        String path = "/templates/" + made.id();

        assertThat(ACME.get(path).is(200).json()).isEqualTo(made.json());
        assertThat(ACME.get("/templates?origin=TENANT&limit=200").each("id")).contains(made.id());
        GLOBEX.cannotSee(path);
        GLOBEX.cannotSee(path + "/comparison");
        GLOBEX.cannotSee(path + "/lint");
        GLOBEX.cannotSee(path + "/export");
        GLOBEX.post(path + "/instantiate", "{}").isProblem(404);
        GLOBEX.post(path + "/copy", "{}").isProblem(404);
        assertThat(GLOBEX.get("/templates?limit=200").each("id")).doesNotContain(made.id());
        Answer changed = ACME.patch(path, "{\"name\":\"Other\"}", "If-Match", made.etag())
                .is(200);
        ACME.patch(path, "{\"name\":\"Late\"}", "If-Match", made.etag()).isProblem(412);
        ACME.patch(path, "{\"kind\":\"PERSONA\"}", "If-Match", changed.etag()).isProblem(400);
        ACME.patch(path, "{\"content\":{\"icp\":{\"name\":\"{{x}}\"}}}", "If-Match", changed.etag())
                .blames("/content/icp/name");
        ACME.post("/templates", template(made.at("/key"), size(10), "")).isProblem(409);
        ACME.delete(path, "If-Match", changed.etag()).is(204);
        ACME.get(path).isProblem(404);
    }

    @Test
    void anIcpIsMadeWithAllThatBelongsToItOrNotAtAll() {
        String attribute = "own" + UUID.randomUUID().toString().substring(24);
        String own =
                ",\"attributes\":[{\"key\":\"%s\",\"label\":\"Own\",\"type\":\"NUMBER\",\"category\":\"STRATEGIC\"}]"
                        .formatted(attribute);
        String template = ACME.post("/templates", template(key(), size(10) + "," + criterion(attribute), own))
                .is(201)
                .id();

        Answer made = ACME.post(
                        "/templates/" + template + "/instantiate",
                        "{\"name\":\"In the north\",\"parameters\":{\"minEmployees\":70}}")
                .is(201);

        JsonNode icp = ACME.get("/icps/" + made.at("/icpId")).is(200).json();
        assertThat(icp.get("name").asText()).isEqualTo("In the north");
        assertThat(icp.at("/criteria/0/match/min").asInt()).isEqualTo(70);
        assertThat(icp.get("segmentId").asText()).isEqualTo(made.at("/segmentId"));
        assertThat(ACME.get("/segments/" + made.at("/segmentId")).is(200).at("/needs/0"))
                .isEqualTo("Visitors for 70");
        assertThat(ACME.get("/attributes/" + attribute).is(200).at("/type")).isEqualTo("NUMBER");
        JsonNode personas =
                ACME.get("/icps/" + made.at("/icpId") + "/personas").is(200).json();
        assertThat(personas.toString()).contains("Empty weekdays", "Nobody opens the till");
        assertThat(made.at("/attributes/0")).isEqualTo(attribute);
        GLOBEX.cannotSee("/icps/" + made.at("/icpId") + "/template");
        int icps = ACME.get("/icps?limit=200").items().size();
        int segments = ACME.get("/segments?limit=200").items().size();
        String broken = ACME.post("/templates", template(key(), criterion("nowhere"), ""))
                .is(201)
                .id();
        ACME.post("/templates/" + broken + "/instantiate", "{}").blames("/content/icp/criteria/0/attribute");
        assertThat(ACME.get("/icps?limit=200").items()).hasSize(icps);
        assertThat(ACME.get("/segments?limit=200").items()).hasSize(segments);
    }

    @Test
    void anotherTenantsSegmentIsNobodys() {
        String template =
                ACME.post("/templates", template(key(), size(10), "")).is(201).id();

        ACME.post("/templates/" + template + "/instantiate", "{\"segmentId\":\"" + GLOBEX.newSegment() + "\"}")
                .blames("/segmentId");
    }

    @Test
    void whatATemplateSaysNowIsTakenFieldByField() {
        Answer template = ACME.post("/templates", template(key(), size(10) + "," + shops(10), ""))
                .is(201);
        String path = "/templates/" + template.id();
        String icp = "/icps/" + ACME.post(path + "/instantiate", "{}").is(201).at("/icpId");
        ACME.patch(
                        icp,
                        "{\"name\":\"Ours\",\"criteria\":[" + plain(30) + "," + shops(10) + "]}",
                        "If-Match",
                        ACME.get(icp).etag())
                .is(200);
        ACME.patch(
                        path,
                        "{\"content\":{\"icp\":{\"criteria\":[" + shops(60) + "," + size(20)
                                + "]},\"personas\":[{\"key\":\"till\",\"name\":\"Queues at the till\",\"level\":\"USER\"}]}}",
                        "If-Match",
                        template.etag())
                .is(200);

        Answer seen = ACME.get(icp + "/template").is(200);

        assertThat(states(seen))
                .contains(
                        "/icp/name MINE_CHANGED",
                        "/icp/criteria/size/weight BOTH_CHANGED",
                        "/icp/criteria/shops/weight TEMPLATE_CHANGED",
                        "/personas/weekdays TEMPLATE_CHANGED",
                        "/personas/till/name TEMPLATE_CHANGED");
        ACME.post(icp + "/template/merge", "{\"take\":[]}").isProblem(428);
        ACME.post(icp + "/template/merge", "{\"take\":[]}", "If-Match", "\"7\"").isProblem(412);
        ACME.post(icp + "/template/merge", "{\"take\":[\"/icp/name\"]}", "If-Match", seen.etag())
                .blames("/take/0");
        GLOBEX.post(icp + "/template/merge", "{\"take\":[]}", "If-Match", seen.etag())
                .isProblem(404);

        Answer left = ACME.post(
                        icp + "/template/merge",
                        "{\"take\":[\"/icp/criteria/shops/weight\",\"/personas/weekdays\",\"/personas/till/name\"],"
                                + "\"keep\":[\"/icp/criteria/size/weight\"]}",
                        "If-Match",
                        seen.etag())
                .is(200);

        assertThat(states(left)).noneMatch(state -> state.contains("TEMPLATE_") || state.contains("BOTH_"));
        JsonNode now = ACME.get(icp).is(200).json();
        assertThat(now.get("name").asText()).isEqualTo("Ours");
        assertThat(now.at("/criteria/0/weight").asInt()).isEqualTo(30);
        assertThat(now.at("/criteria/1/weight").asInt()).isEqualTo(60);
        assertThat(ACME.get(icp + "/personas").is(200).text())
                .contains("Queues at the till")
                .doesNotContain("Empty weekdays", "Nobody opens the till");
        ACME.post(icp + "/template/merge", "{\"take\":[]}", "If-Match", seen.etag())
                .isProblem(412);
    }

    @Test
    void aTemplateThatIsGoneLeavesWhatWasMadeFromIt() {
        Answer template = ACME.post("/templates", template(key(), size(10), "")).is(201);
        String path = "/templates/" + template.id();
        String icp = "/icps/" + ACME.post(path + "/instantiate", "{}").is(201).at("/icpId");

        ACME.delete(path, "If-Match", template.etag()).is(204);

        assertThat(ACME.get(icp + "/template").is(200).at("/source/state")).isEqualTo("WITHDRAWN");
        ACME.get("/icps/" + ACME.newIcp("[" + plain(10) + "]") + "/template").isProblem(409);
        ACME.delete(icp, "If-Match", ACME.get(icp).etag()).is(204);
    }

    @Test
    void anIcpBecomesATemplateThatMakesTheSameElsewhere() {
        String template = ACME.post("/templates", template(key(), size(10) + "," + shops(10), ""))
                .is(201)
                .id();
        String icp = "/icps/"
                + ACME.post("/templates/" + template + "/instantiate", "{}")
                        .is(201)
                        .at("/icpId");

        Answer made = ACME.post(icp + "/template", "{\"key\":\"%s\",\"name\":\"Ours\"}".formatted(key()))
                .is(201);

        GLOBEX.post(icp + "/template", "{\"name\":\"Theirs\"}").isProblem(404);
        String file = ACME.get("/templates/" + made.id() + "/export").is(200).text();
        String brought = GLOBEX.post("/templates/import", file).is(201).at("/templates/0/id");
        Answer there =
                GLOBEX.post("/templates/" + brought + "/instantiate", "{}").is(201);
        assertThat(GLOBEX.get("/icps/" + there.at("/icpId")).is(200).json().get("criteria"))
                .isEqualTo(ACME.get(icp).is(200).json().get("criteria"));
        assertThat(GLOBEX.get("/icps/" + there.at("/icpId") + "/personas")
                        .is(200)
                        .text())
                .contains("Empty weekdays", "Nobody opens the till");
    }

    @Test
    void aFileGoesFromTenantToTenant() {
        String id =
                ACME.post("/templates", template(key(), size(10), "")).is(201).id();
        String file = ACME.get("/templates/" + id + "/export").is(200).text();

        JsonNode brought = GLOBEX.post("/templates/import", file).is(201).json().at("/templates/0");

        assertThat(brought.get("content")).isEqualTo(Client.parse(file).at("/templates/0/content"));
        assertThat(brought.get("id").asText()).isNotEqualTo(id);
        GLOBEX.post("/templates/import", file).isProblem(409);
        GLOBEX.post("/templates/import", file.replace("\"SCORE\"", "\"WISH\"")).isProblem(400);
        assertThat(ACME.get("/templates/schema").is(200).at("/$id")).isEqualTo("urn:fitgauge:templates:1");
    }

    @Test
    void aCopyOfTheLibraryIsComparedWithIt() {
        String library = ACME.get("/templates?kind=REVIEW_CHECKLIST&origin=BUILT_IN")
                .each("id")
                .get(0);
        Answer copy = ACME.post("/templates/" + library + "/copy", "{\"language\":\"de\",\"key\":\"" + key() + "\"}")
                .is(201);
        String path = "/templates/" + copy.id();

        assertThat(copy.at("/copyOf/id")).isEqualTo(library);
        ACME.patch(path, "{\"name\":\"Unsere\"}", "If-Match", copy.etag()).is(200);
        assertThat(states(ACME.get(path + "/comparison").is(200))).containsExactly("/name MINE_CHANGED");
    }

    @Test
    void lintSaysWhatIsHardlyMeant() {
        String id = ACME.post(
                        "/templates",
                        """
                        {"kind":"REVIEW_CHECKLIST","key":"%s","name":"A","language":"en",
                         "parameters":[{"key":"idle","label":"Idle","kind":"TEXT"},{"key":"open","label":"Open","kind":"TEXT"}],
                         "content":{"items":[{"text":"Is {{open}} right?"}]}}"""
                                .formatted(key()))
                .is(201)
                .id();

        JsonNode warnings = ACME.get("/templates/" + id + "/lint", "Accept-Language", "nl")
                .is(200)
                .json()
                .get("warnings");

        assertThat(warnings.findValuesAsText("code")).containsExactly("TEXT_NEEDS_VALUE", "PARAMETER_UNUSED");
        assertThat(warnings.at("/1/message").asText()).contains("idle", "verandert niets");
    }

    static List<String> states(Answer comparison) {
        return StreamSupport.stream(comparison.json().get("fields").spliterator(), false)
                .map(field ->
                        field.get("pointer").asText() + " " + field.get("state").asText())
                .toList();
    }

    static String key() {
        return "k-" + UUID.randomUUID().toString().substring(24);
    }

    /** With two personas and a segment. */
    static String template(String key, String criteria, String more) {
        return """
                {"kind":"ICP","key":"%s","name":"Shops","language":"en",
                 "parameters":[{"key":"minEmployees","label":"Smallest","kind":"NUMBER","default":20}],
                 "content":{"icp":{"name":"Shops from {{minEmployees}}","criteria":[%s]},
                  "segment":{"name":"Shops","needs":["Visitors for {{minEmployees}}"]},
                  "personas":[{"key":"weekdays","name":"Empty weekdays","level":"DECISION_MAKER"},
                              {"key":"till","name":"Nobody opens the till","level":"USER"}]%s}}"""
                .formatted(key, criteria, more);
    }

    static String size(int weight) {
        return criterion("size", "employees", weight, "{\"op\":\"BETWEEN\",\"min\":\"{{minEmployees}}\"}");
    }

    static String plain(int weight) {
        return criterion("size", "employees", weight, "{\"op\":\"BETWEEN\",\"min\":20}");
    }

    static String shops(int weight) {
        return criterion("shops", "hasPhysicalStore", weight, "{\"op\":\"IS\",\"value\":true}");
    }

    private static String criterion(String attribute) {
        return criterion(attribute.toLowerCase(Locale.ROOT), attribute, 10, "{\"op\":\"BETWEEN\",\"min\":1}");
    }

    private static String criterion(String key, String attribute, int weight, String match) {
        return "{\"key\":\"%s\",\"attribute\":\"%s\",\"mode\":\"SCORE\",\"weight\":%d,\"match\":%s}"
                .formatted(key, attribute, weight, match);
    }
}
