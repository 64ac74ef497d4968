package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesIT {

    private static final String STAFF =
            "[{'key':'staff','attribute':'employees','mode':'SCORE','weight':10,'match':{'op':'BETWEEN','min':%d}}]";

    @ParameterizedTest
    @ValueSource(strings = {"/products", "/segments"})
    void isMadeReadChangedAndDeletedAndNobodyElseSeesIt(String path) {
        String name = "Profile " + UUID.randomUUID();
        Answer made = ACME.post(path, "{\"name\":\"" + name + "\",\"description\":\"First\"}")
                .is(201);
        String own = path + "/" + made.id();

        GLOBEX.cannotSee(own);
        assertThat(GLOBEX.get(path + "?limit=200").is(200).text()).doesNotContain(name);
        Answer changed = ACME.put(own, "{\"name\":\"" + name + "\"}", "If-Match", made.etag())
                .is(200);
        assertThat(changed.json().has("description")).isFalse();
        ACME.post(path, "{\"name\":\" \"}").blames("/name");
        ACME.delete(own, "If-Match", changed.etag()).is(204);
        ACME.get(own).isProblem(404);
    }

    @Test
    void aSegmentKeepsNeedsAndReasonsToBuy() {
        JsonNode segment = ACME.post(
                        "/segments",
                        "{\"name\":\"Needy\",\"needs\":[\"One plan\"],\"reasonsToBuy\":[\"Fewer delays\"]}")
                .is(201)
                .json();

        assertThat(segment.at("/needs/0").asText()).isEqualTo("One plan");
        assertThat(segment.at("/reasonsToBuy/0").asText()).isEqualTo("Fewer delays");
    }

    @Test
    void whatAnIcpLeansOnCannotBeDeleted() {
        Answer segment = ACME.post("/segments", "{\"name\":\"Leant on\"}").is(201);
        Answer product = ACME.post("/products", "{\"name\":\"Leant on\"}").is(201);
        String key = ownNumber();
        Answer icp = ACME.post(
                        "/icps",
                        "{\"name\":\"Leaning\",\"segmentId\":\"%s\",\"productId\":\"%s\",\"criteria\":%s}"
                                .formatted(segment.id(), product.id(), staff(10).replace("employees", key)))
                .is(201);

        ACME.delete("/segments/" + segment.id(), "If-Match", segment.etag()).isProblem(409);
        ACME.delete("/products/" + product.id(), "If-Match", product.etag()).isProblem(409);
        String tag = ACME.get("/attributes/" + key).etag();
        ACME.delete("/attributes/" + key, "If-Match", tag).isProblem(409);

        ACME.delete("/icps/" + icp.id(), "If-Match", icp.etag()).is(204);
        ACME.delete("/segments/" + segment.id(), "If-Match", segment.etag()).is(204);
        ACME.delete("/products/" + product.id(), "If-Match", product.etag()).is(204);
        ACME.delete("/attributes/" + key, "If-Match", tag).is(204);
    }

    @Test
    void anotherTenantsSegmentIsNoSegment() {
        GLOBEX.post("/icps", ACME.icp(staff(10))).blames("/segmentId");
    }

    @Test
    void theBuiltInAttributesAreThereAndReadOnly() {
        Answer all = ACME.get("/attributes?limit=200&standard=true").is(200);

        assertThat(all.each("key"))
                .hasSize(31)
                .contains("sector", "industry", "marketingBudget", "country", "technologies", "easeOfSelling");
        String tag = ACME.get("/attributes/sector").is(200).etag();
        ACME.delete("/attributes/sector", "If-Match", tag).isProblem(409);
        ACME.patch("/attributes/sector", "{\"label\":\"Mine\"}", "If-Match", tag)
                .isProblem(409);
    }

    @Test
    void anAttributeOfOnesOwnIsNobodyElses() {
        String key = ownNumber();

        GLOBEX.get("/attributes/" + key).isProblem(404);
        GLOBEX.post("/icps", GLOBEX.icp(staff(10).replace("employees", key))).blames("/criteria/0/attribute");
        GLOBEX.post("/accounts", "{\"name\":\"X\",\"attributes\":{\"" + key + "\":1}}")
                .blames("/attributes/" + key);
        ACME.post("/attributes", number(key)).isProblem(409);
        GLOBEX.post("/attributes", number(key)).is(201);
    }

    @Test
    void aBadAttributeNamesItsField() {
        ACME.post("/attributes", "{\"label\":\"L\",\"type\":\"NUMBER\",\"category\":\"ECONOMIC\"}")
                .blames("/key");
        ACME.post("/attributes", number("Bad key")).blames("/key");
        ACME.post("/attributes", number("externalId")).blames("/key");
        ACME.post("/attributes", number("fine").replace("NUMBER", "COLOUR")).blames("/type");
        ACME.post("/attributes", number("fine").replace("NUMBER", "CHOICE")).blames("/options");
    }

    /** Lint speaks once, when it is published. */
    private static JsonNode withoutWarnings(Answer published) {
        return ((ObjectNode) published.json()).without("warnings");
    }

    @Test
    void anIcpIsDraftedPublishedChangedRepublishedAndRetired() {
        Answer draft = ACME.post("/icps", ACME.icp(staff(10))).is(201);
        String icp = "/icps/" + draft.id();
        assertThat(draft.json().get("status").asText()).isEqualTo("DRAFT");
        assertThat(draft.json().has("version")).isFalse();
        assertThat(draft.json().at("/thresholds/minCoverage").asInt()).isEqualTo(50);
        ACME.post(icp + "/evaluate", "{\"attributes\":{}}").isProblem(409);
        ACME.post(icp + "/retire", "").isProblem(409);

        Answer first = ACME.post(icp + "/publish", "").is(201);
        assertThat(first.json().get("version").asInt()).isEqualTo(1);
        assertThat(first.header("Location")).hasValue(Client.API + icp + "/versions/1");
        ACME.post(icp + "/publish", "").isProblem(409);

        Answer active = ACME.get(icp).is(200);
        assertThat(active.json().get("status").asText()).isEqualTo("ACTIVE");
        ACME.delete(icp, "If-Match", active.etag()).isProblem(409);
        ACME.patch(icp, "{\"criteria\":" + staff(20) + "}", "If-Match", active.etag())
                .is(200);
        assertThat(ACME.get(icp).json().get("version").asInt()).isEqualTo(1);
        assertThat(ACME.get(icp + "/versions/1").json()).isEqualTo(withoutWarnings(first));

        Answer second = ACME.post(icp + "/publish", "").is(201);
        assertThat(second.json().get("version").asInt()).isEqualTo(2);
        assertThat(ACME.get(icp + "/versions/1").json()).isEqualTo(withoutWarnings(first));
        assertThat(ACME.get(icp + "/versions").each("version")).containsExactly("2", "1");
        ACME.get(icp + "/versions/3").isProblem(404);

        assertThat(ACME.post(icp + "/retire", "").is(200).json().get("status").asText())
                .isEqualTo("RETIRED");
        ACME.post(icp + "/evaluate", "{\"attributes\":{}}").isProblem(409);
        ACME.patch(icp, "{\"name\":\"Late\"}", "If-Match", ACME.get(icp).etag()).isProblem(409);
        ACME.post(icp + "/retire", "").isProblem(409);
        GLOBEX.cannotSee(icp);
        GLOBEX.cannotSee(icp + "/versions");
        GLOBEX.cannotSee(icp + "/versions/1");
        GLOBEX.post(icp + "/publish", "").isProblem(404);
        GLOBEX.post(icp + "/retire", "").isProblem(404);
        assertThat(GLOBEX.get("/icps?limit=200").text()).doesNotContain(draft.id());
    }

    @Test
    void aRetiredIcpComesBackWhenItIsPublishedAgain() {
        String icp = "/icps/" + ACME.newIcp(staff(10));
        ACME.post(icp + "/publish", "").is(201);
        ACME.post(icp + "/retire", "").is(200);

        assertThat(ACME.post(icp + "/publish", "").is(201).json().get("version").asInt())
                .isEqualTo(2);
        assertThat(ACME.get(icp).json().get("status").asText()).isEqualTo("ACTIVE");
        ACME.post(icp + "/retire", "").is(200);
    }

    @Test
    void theDraftIsEvaluatedOnlyWhenAskedFor() {
        String icp = "/icps/" + ACME.newIcp(staff(10));
        ACME.post(icp + "/publish", "").is(201);
        ACME.patch(
                        icp,
                        "{\"criteria\":" + staff(20) + "}",
                        "If-Match",
                        ACME.get(icp).etag())
                .is(200);

        assertThat(score(icp, "{\"attributes\":{\"employees\":15}}")).isEqualTo(100);
        assertThat(score(icp, "{\"attributes\":{\"employees\":15},\"draft\":true}"))
                .isZero();
        ACME.post(icp + "/retire", "").is(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/attribute|'attribute':'noSuchThing','mode':'SCORE','weight':1,'match':{'op':'IN','values':['x']}",
                "/mode|'attribute':'sector','weight':1,'match':{'op':'IN','values':['x']}",
                "/mode|'attribute':'sector','mode':'MAYBE','weight':1,'match':{'op':'IN','values':['x']}",
                "/weight|'attribute':'sector','mode':'SCORE','match':{'op':'IN','values':['x']}",
                "/weight|'attribute':'sector','mode':'SCORE','weight':0,'match':{'op':'IN','values':['x']}",
                "/weight|'attribute':'sector','mode':'SCORE','weight':101,'match':{'op':'IN','values':['x']}",
                "/weight|'attribute':'sector','mode':'SCORE','weight':1.5,'match':{'op':'IN','values':['x']}",
                "/weight|'attribute':'sector','mode':'MUST','weight':-1,'match':{'op':'IN','values':['x']}",
                "/weight|'attribute':'sector','mode':'EXCLUDE','weight':1,'match':{'op':'IN','values':['x']}",
                "/match|'attribute':'sector','mode':'SCORE','weight':1",
                "/match/op|'attribute':'sector','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':1}",
                "/match/op|'attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'ANY_OF','values':['x']}",
                "/match/op|'attribute':'technologies','mode':'SCORE','weight':1,'match':{'op':'IN','values':['x']}",
                "/match/op|'attribute':'sellsOnline','mode':'SCORE','weight':1,'match':{'op':'LIKE','value':true}",
                "/match/values|'attribute':'sector','mode':'SCORE','weight':1,'match':{'op':'IN','values':[]}",
                "/match/values|'attribute':'sector','mode':'SCORE','weight':1,'match':{'op':'IN'}",
                "/match/values/1|'attribute':'sector','mode':'SCORE','weight':1,'match':{'op':'IN','values':['x',' ']}",
                "/match/values/0|'attribute':'country','mode':'SCORE','weight':1,'match':{'op':'IN','values':['XX']}",
                "/match/values/0|'attribute':'industry','mode':'SCORE','weight':1,'match':{'op':'IN','values':['NACE:99.99']}",
                "/match/values/0|'attribute':'businessModel','mode':'SCORE','weight':1,'match':{'op':'IN','values':['B2X']}",
                "/match/min|'attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'BETWEEN'}",
                "/match/min|'attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':5,'max':4}",
                "/match/min|'attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':'5'}",
                "/match/max|'attribute':'customerSince','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','max':'2024-02-30'}",
                "/match/tolerance|'attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':5,'tolerance':0}",
                "/match/tolerance|'attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':5,'tolerance':1.1}",
                "/match/tolerance|'attribute':'employees','mode':'MUST','weight':1,'match':{'op':'BETWEEN','min':5,'tolerance':0.1}",
                "/match/tolerance|'attribute':'customerSince','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':'2024-01-01','tolerance':0.1}",
                "/match/currency|'attribute':'adSpend','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':5}",
                "/match/currency|'attribute':'adSpend','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':5,'currency':'EURO'}",
                "/match/currency|'attribute':'employees','mode':'SCORE','weight':1,'match':{'op':'BETWEEN','min':5,'currency':'EUR'}",
                "/match/value|'attribute':'sellsOnline','mode':'SCORE','weight':1,'match':{'op':'IS','value':'true'}",
                "/match/value|'attribute':'sellsOnline','mode':'SCORE','weight':1,'match':{'op':'IS'}",
                "/reason|'attribute':'sector','mode':'SCORE','weight':1,'reason':'r','match':{'op':'IN','values':['x']}",
                "/validUntil|'attribute':'sector','mode':'EXCLUDE','validUntil':'soon','match':{'op':'IN','values':['x']}",
                "/colour|'attribute':'sector','mode':'SCORE','weight':1,'colour':'red','match':{'op':'IN','values':['x']}",
                "/match/colour|'attribute':'sector','mode':'SCORE','weight':1,'match':{'op':'IN','values':['x'],'colour':'red'}"
            })
    void aBadCriterionNamesItsField(String pointer, String criterion) {
        String good = staff(10);
        String both = good.substring(0, good.length() - 1) + ",{\"key\":\"bad\"," + criterion.replace('\'', '"') + "}]";

        ACME.post("/icps", ACME.icp(both)).blames("/criteria/1" + pointer);
    }

    @Test
    void badSetsOfCriteriaAndThresholdsNameTheirField() {
        String one = staff(10).substring(1, staff(10).length() - 1);
        ACME.post("/icps", ACME.icp("[" + one + "," + one + "]")).blames("/criteria/1/key");
        ACME.post("/icps", ACME.icp("[]")).blames("/criteria");
        ACME.post("/icps", ACME.icp("[" + one.replace("SCORE", "MUST").replace("\"weight\":10", "\"weight\":0") + "]"))
                .blames("/criteria");
        ACME.post("/icps", ACME.icp(many(50))).is(201);
        ACME.post("/icps", ACME.icp(many(51))).blames("/criteria");
        ACME.post("/icps", ACME.icp(sectors(1000))).is(201);
        ACME.post("/icps", ACME.icp(sectors(1001))).blames("/criteria/0/match/values");
        thresholds("{\"tierA\":50,\"tierB\":60}").blames("/thresholds/tierB");
        thresholds("{\"tierC\":61}").blames("/thresholds/tierC");
        thresholds("{\"nurtureAt\":80}").blames("/thresholds/nurtureAt");
        thresholds("{\"tierA\":101}").blames("/thresholds/tierA");
        thresholds("{\"minCoverage\":-1}").blames("/thresholds/minCoverage");
        thresholds("{\"tierZ\":1}").blames("/thresholds/tierZ");
    }

    private static Answer thresholds(String thresholds) {
        String icp = ACME.icp(staff(10));
        return ACME.post("/icps", icp.substring(0, icp.length() - 1) + ",\"thresholds\":" + thresholds + "}");
    }

    private static int score(String icp, String evaluation) {
        return ACME.post(icp + "/evaluate", evaluation)
                .is(200)
                .json()
                .get("score")
                .asInt();
    }

    private static String staff(int least) {
        return STAFF.formatted(least).replace('\'', '"');
    }

    private static String many(int criteria) {
        String one = staff(10).substring(1, staff(10).length() - 1);
        return IntStream.range(0, criteria)
                .mapToObj(i -> one.replace("\"staff\"", "\"staff" + i + "\""))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String sectors(int values) {
        return IntStream.range(0, values)
                .mapToObj(i -> "\"s" + i + "\"")
                .collect(Collectors.joining(
                        ",",
                        "[{\"key\":\"s\",\"attribute\":\"sector\",\"mode\":\"SCORE\",\"weight\":1,\"match\":{\"op\":\"IN\",\"values\":[",
                        "]}}]"));
    }

    private static String ownNumber() {
        String key = "own" + UUID.randomUUID().toString().replace("-", "");
        ACME.post("/attributes", number(key)).is(201);
        return key;
    }

    private static String number(String key) {
        return "{\"key\":\"%s\",\"label\":\"Own\",\"type\":\"NUMBER\",\"category\":\"ECONOMIC\"}".formatted(key);
    }
}
