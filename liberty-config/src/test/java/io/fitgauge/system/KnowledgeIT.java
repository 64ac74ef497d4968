package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ICPs rest on, and the channels that this advises. */
class KnowledgeIT {

    private static final String TWO_CRITERIA = "[%s,%s]".formatted(criterion("size"), criterion("more"));

    @Test
    void evidenceIsWrittenReadChangedAndDeletedAndNobodyElseSeesIt() {
        String icp = ACME.newIcp(TWO_CRITERIA);
        Answer made =
                ACME.post("/evidence", evidence("BEST", links(icp, "size"), "")).is(201);
        String path = "/evidence/" + made.id();

        assertThat(made.header("Location").orElseThrow()).endsWith(path);
        assertThat(ACME.get(path).is(200).json()).isEqualTo(made.json());
        assertThat(made.at("/criteria/0/stance")).isEqualTo("SUPPORTS");
        GLOBEX.cannotSee(path);
        GLOBEX.cannotSee("/icps/" + icp + "/evidence");
        GLOBEX.cannotSee("/icps/" + icp + "/channels");
        assertThat(GLOBEX.get("/evidence?limit=200").is(200).each("id")).doesNotContain(made.id());
        ACME.get(path, "If-None-Match", made.etag()).is(304);
        Answer changed = ACME.patch(path, "{\"asked\":120,\"source\":{\"link\":null}}", "If-Match", made.etag())
                .is(200);
        assertThat(changed.json().get("asked").asInt()).isEqualTo(120);
        assertThat(changed.json().get("source").has("link")).isFalse();
        ACME.patch(path, "{\"asked\":1}").isProblem(428);
        ACME.patch(path, "{\"asked\":1}", "If-Match", made.etag()).isProblem(412);
        ACME.delete(path, "If-Match", changed.etag()).is(204);
        ACME.get(path).isProblem(404);
    }

    @Test
    void aListShowsTheNewestFirstAndWhatItsFiltersAskFor() {
        String icp = ACME.newIcp(TWO_CRITERIA);
        String old = written("2024-05-01", "SURVEY", "FORMER", links(icp, "size"));
        String late = written("2026-02-01", "INTERVIEW", "BEST", links(icp, "more"));
        String list = "/evidence?icpId=" + icp;

        assertThat(ACME.get(list).is(200).each("id")).containsExactly(late, old);
        assertThat(ACME.get(list + "&sort=date").is(200).each("id")).containsExactly(old, late);
        assertThat(ACME.get(list + "&criterion=size").each("id")).containsExactly(old);
        assertThat(ACME.get(list + "&kind=INTERVIEW").each("id")).containsExactly(late);
        assertThat(ACME.get(list + "&about=FORMER").each("id")).containsExactly(old);
        assertThat(ACME.get(list + "&from=2026-02-01&to=2026-02-01").each("id")).containsExactly(late);
        Answer first = ACME.get(list + "&limit=1").is(200);
        String cursor = first.json().get("nextCursor").asText();
        assertThat(ACME.get(list + "&limit=1&cursor=" + cursor).each("id")).containsExactly(old);
        ACME.get("/evidence?criterion=size").isProblem(400);
        ACME.get(list + "&kind=RUMOUR").isProblem(400);
        assertThat(GLOBEX.get(list).is(200).items()).isEmpty();
    }

    @Test
    void anIcpRestsOnWhatSupportsItAndTheRestIsNamed() {
        String icp = ACME.newIcp(TWO_CRITERIA);
        written("2026-01-10", "INTERVIEW", "BEST", links(icp, "size"));
        written("2026-03-10", "SURVEY", "FORMER", links(icp, "size"));
        ACME.post(
                        "/evidence",
                        evidence(
                                "BEST",
                                "{\"icpId\":\"%s\",\"criterion\":\"more\",\"stance\":\"CONTRADICTS\"}".formatted(icp),
                                ""))
                .is(201);
        ACME.post("/evidence", evidence("MARKET", "{\"icpId\":\"%s\"}".formatted(icp), ""))
                .is(201);

        JsonNode rests = ACME.get("/icps/" + icp + "/evidence").is(200).json();

        assertThat(rests.at("/criteria/0/criterion").asText()).isEqualTo("size");
        assertThat(rests.at("/criteria/0/supports").asInt()).isEqualTo(2);
        assertThat(rests.at("/criteria/0/kinds/SURVEY").asInt()).isEqualTo(1);
        assertThat(rests.at("/criteria/0/about/BEST").asInt()).isEqualTo(1);
        assertThat(rests.at("/criteria/0/latest").asText()).isEqualTo("2026-03-10");
        assertThat(rests.at("/criteria/0/evidence")).hasSize(2);
        assertThat(rests.at("/criteria/0/inVersion").asBoolean()).isFalse();
        assertThat(rests.at("/criteria/1/contradicts").asInt()).isEqualTo(1);
        assertThat(texts(rests.get("withoutEvidence"))).containsExactly("more");
        assertThat(rests.at("/whole/supports").asInt()).isEqualTo(1);
    }

    @Test
    void aCriterionThatIsGoneIsShownAsGoneAndItsEvidenceCanStillBeEdited() {
        Answer made = ACME.post("/icps", ACME.icp(TWO_CRITERIA)).is(201);
        String icp = made.id();
        Answer evidence =
                ACME.post("/evidence", evidence("BEST", links(icp, "more"), "")).is(201);
        ACME.patch("/icps/" + icp, "{\"criteria\":[" + criterion("size") + "]}", "If-Match", made.etag())
                .is(200);
        String path = "/evidence/" + evidence.id();

        Answer read = ACME.get(path).is(200);
        assertThat(read.json().at("/criteria/0/gone").asBoolean()).isTrue();
        ACME.patch(path, "{\"title\":\"Said before\"}", "If-Match", read.etag()).is(200);
        JsonNode rests = ACME.get("/icps/" + icp + "/evidence").is(200).json();
        assertThat(rests.at("/gone/0/criterion").asText()).isEqualTo("more");
        assertThat(rests.at("/criteria")).hasSize(1);
        ACME.post("/evidence", evidence("BEST", links(icp, "more"), "")).blames("/criteria/0/criterion");
    }

    @Test
    void aDeletedIcpTakesItsLinksAndItsCommentsAlong() {
        Answer made = ACME.post("/icps", ACME.icp(TWO_CRITERIA)).is(201);
        String icp = "/icps/" + made.id();
        String evidence = ACME.post("/evidence", evidence("BEST", links(made.id(), "size"), ""))
                .is(201)
                .id();
        String comment = icp + "/comments/"
                + ACME.post(icp + "/comments", "{\"text\":\"Why?\"}").is(201).id();

        ACME.delete(icp, "If-Match", made.etag()).is(204);

        assertThat(ACME.get("/evidence/" + evidence).is(200).json().get("criteria"))
                .isEmpty();
        ACME.get(comment).isProblem(404);
        ACME.get(icp + "/comments").isProblem(404);
    }

    @Test
    void contactsAndAccountsLeaveEvidenceWhenTheyGoAndMoveWhenTheyMerge() {
        String account = ACME.newAccount("Polder");
        String other = ACME.newAccount("Polder B.V.");
        String contact = contact(account, "Femke de Boer");
        Answer made = ACME.post(
                        "/evidence",
                        evidence(
                                "BEST",
                                "",
                                "\"people\":[{\"contactId\":\"%s\"},{\"name\":\"Ann\",\"role\":\"Buyer\"}],"
                                                .formatted(contact)
                                        + "\"accountIds\":[\"" + account + "\"],"))
                .is(201);
        String path = "/evidence/" + made.id();

        assertThat(made.at("/people/0/name")).isEqualTo("Femke de Boer");
        assertThat(made.json().get("asked").asInt()).isEqualTo(2);
        ACME.delete(
                        "/contacts/" + contact,
                        "If-Match",
                        ACME.get("/contacts/" + contact).etag())
                .is(204);
        JsonNode without = ACME.get(path).is(200).json();
        assertThat(without.get("people")).hasSize(1);
        assertThat(without.get("asked").asInt()).isEqualTo(2);
        ACME.post(
                        "/accounts/" + other + "/merge",
                        "{\"from\":[\"" + account + "\"]}",
                        "If-Match",
                        ACME.get("/accounts/" + other).etag())
                .is(200);
        Answer merged = ACME.get(path).is(200);
        assertThat(texts(merged.json().get("accountIds"))).containsExactly(other);
        assertThat(merged.etag()).isNotEqualTo(made.etag());
        ACME.delete(
                        "/accounts/" + other,
                        "If-Match",
                        ACME.get("/accounts/" + other).etag())
                .is(204);
        assertThat(ACME.get(path).is(200).json().get("accountIds")).isEmpty();
    }

    @Test
    void aContactThatIsAnothersIsAsUnknownAsOneThatIsNot() {
        String theirs = contactOf(GLOBEX, GLOBEX.newAccount("Theirs"), "Spy");
        String nobodys = UUID.randomUUID().toString();
        String people = "\"people\":[{\"contactId\":\"%s\"}],";

        Answer known = ACME.post("/evidence", evidence("BEST", "", people.formatted(theirs)))
                .blames("/people/0/contactId");
        Answer unknown = ACME.post("/evidence", evidence("BEST", "", people.formatted(nobodys)));

        assertThat(known.text()).isEqualTo(unknown.text());
    }

    @Test
    void bestCustomersBehindAnIcpAreCountedOnceAndOnlyWhileTheyAreBest() {
        String icp = GLOBEX.newIcp(TWO_CRITERIA);
        String best = bestCustomer();
        String alsoBest = bestCustomer();
        String contact = contactOf(GLOBEX, alsoBest, "Femke");
        String plain = GLOBEX.newAccount("Plain");
        String named = "\"accountIds\":[\"%s\",\"%s\"],".formatted(best, plain);
        GLOBEX.post("/evidence", evidence("BEST", links(icp, "size"), named)).is(201);
        GLOBEX.post("/evidence", evidence("BEST", links(icp, "more"), named)).is(201);
        GLOBEX.post("/evidence", evidence("FORMER", links(icp, "more"), "\"accountIds\":[\"" + bestCustomer() + "\"],"))
                .is(201);
        GLOBEX.post(
                        "/evidence",
                        evidence("BEST", links(icp, "size"), "\"people\":[{\"contactId\":\"" + contact + "\"}],"))
                .is(201);

        JsonNode customers =
                GLOBEX.get("/icps/" + icp + "/evidence").is(200).json().get("bestCustomers");

        assertThat(customers.get("behind").asInt()).isEqualTo(2);
        assertThat(customers.get("known").asInt()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void channelsAreAdvisedFromEvidenceAloneAndTheBestComesFirst() {
        String icp = ACME.newIcp(TWO_CRITERIA);
        String fair = channel("Fair");
        String podcast = channel("Podcast");
        String search = channel("Search");
        String phone = channel("Phone");
        speaks("BEST", icp, fair, "SUPPORTS");
        speaks("FORMER", icp, fair, "SUPPORTS");
        speaks("BEST", icp, podcast, "SUPPORTS");
        speaks("BAD_FIT", icp, search, "SUPPORTS");
        speaks("BEST", icp, search, "SUPPORTS");
        ACME.post("/evidence", evidence("BEST", "", "\"channels\":[{\"channelId\":\"" + phone + "\"}],"))
                .is(201);

        JsonNode advice = ACME.get("/icps/" + icp + "/channels").is(200).json();

        assertThat(advice.at("/advised").findValuesAsText("id")).containsExactly(fair, podcast);
        assertThat(advice.at("/advised/0/points").asInt()).isEqualTo(2);
        assertThat(advice.at("/advised/0/evidence")).hasSize(2);
        assertThat(advice.at("/advised/0/evidence/0/habit").asText()).isEqualTo("LOOK_THERE");
        assertThat(advice.at("/notAdvised").findValuesAsText("id")).containsExactly(search);
        assertThat(advice.at("/notAdvised/0/badFit").asInt()).isEqualTo(1);
    }

    @Test
    void aChannelThatEvidenceNamesStays() {
        String id = channel("Fair");
        String path = "/channels/" + id;
        String etag = ACME.get(path).is(200).etag();
        Answer evidence = ACME.post("/evidence", evidence("BEST", "", "\"channels\":[{\"channelId\":\"" + id + "\"}],"))
                .is(201);

        GLOBEX.cannotSee(path);
        GLOBEX.post("/evidence", evidence("BEST", "", "\"channels\":[{\"channelId\":\"" + id + "\"}],"))
                .blames("/channels/0/channelId");
        ACME.delete(path, "If-Match", etag).isProblem(409);
        ACME.delete("/evidence/" + evidence.id(), "If-Match", evidence.etag()).is(204);
        Answer changed =
                ACME.patch(path, "{\"name\":\"Autumn fair\"}", "If-Match", etag).is(200);
        ACME.patch(path, "{\"name\":\"Late\"}", "If-Match", etag).isProblem(412);
        assertThat(ACME.get("/channels?kind=EVENT&limit=200").is(200).each("id"))
                .contains(id);
        ACME.delete(path, "If-Match", changed.etag()).is(204);
        ACME.get(path).isProblem(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/kind|\"kind\":null",
                "/about|\"about\":\"EVERYBODY\"",
                "/date|\"date\":\"2999-01-01\"",
                "/date|\"date\":\"1066-10-14\"",
                "/title|\"title\":\" \"",
                "/finding|\"finding\":null",
                "/source|\"source\":null",
                "/source/name|\"source\":{\"name\":\"\"}",
                "/source/link|\"source\":{\"name\":\"x\",\"link\":\"javascript:alert(1)\"}",
                "/source/link|\"source\":{\"name\":\"x\",\"link\":\"https://\"}",
                "/source/link|\"source\":{\"name\":\"x\",\"link\":\"https://me:secret@x.example/\"}",
                "/people/0|\"people\":[{\"role\":\"Buyer\"}]",
                "/people/1|\"people\":[{\"name\":\"Ann\"},{\"name\":\"Ann\"}]",
                "/asked|\"asked\":0",
                "/accountIds/0|\"accountIds\":[\"01a2015f-e691-7ee0-9e06-8a6d27ac6460\"]",
                "/criteria/0/icpId|\"criteria\":[{\"icpId\":\"01a2015f-e691-7ee0-9e06-8a6d27ac6460\"}]",
                "/channels/0/channelId|\"channels\":[{\"channelId\":\"01a2015f-e691-7ee0-9e06-8a6d27ac6460\"}]",
                "/shoeSize|\"shoeSize\":42"
            })
    void aBadFieldNamesItsPointer(String pointer, String field) {
        Answer made = ACME.post("/evidence", evidence("BEST", "", "")).is(201);

        ACME.patch("/evidence/" + made.id(), "{" + field + "}", "If-Match", made.etag())
                .blames(pointer);
    }

    @Test
    void anApiClientThatMayNotReadContactsSeesNoNamesOfThem() {
        String contact = contact(ACME.newAccount("Polder"), "Femke de Boer");
        String path = "/evidence/"
                + ACME.post("/evidence", evidence("BEST", "", "\"people\":[{\"contactId\":\"" + contact + "\"}],"))
                        .is(201)
                        .id();
        ApiClient reader = ApiClient.madeBy(ACME, "icps:read");
        ApiClient trusted = ApiClient.madeBy(ACME, "icps:read", "contacts:read");

        assertThat(reader.get(reader.token(), path).is(200).text())
                .contains(contact)
                .doesNotContain("Femke");
        assertThat(trusted.get(trusted.token(), path).is(200).text()).contains("Femke");
    }

    private static String criterion(String key) {
        return "{\"key\":\"%s\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":10,\"match\":{\"op\":\"BETWEEN\",\"min\":10}}"
                .formatted(key);
    }

    private static String links(String icp, String criterion) {
        return "{\"icpId\":\"%s\",\"criterion\":\"%s\"}".formatted(icp, criterion);
    }

    /** @param more fields, each with a comma behind it */
    private static String evidence(String about, String criteria, String more) {
        return ("{%s\"kind\":\"INTERVIEW\",\"about\":\"%s\",\"date\":\"2026-01-05\",\"title\":\"Talked\",\"finding\":\"They grow.\","
                        + "\"source\":{\"name\":\"Notes\",\"link\":\"https://notes.example/1\"},\"criteria\":[%s]}")
                .formatted(more, about, criteria);
    }

    private static String written(String date, String kind, String about, String criteria) {
        String body = evidence(about, criteria, "").replace("2026-01-05", date).replace("INTERVIEW", kind);
        return ACME.post("/evidence", body).is(201).id();
    }

    private static void speaks(String about, String icp, String channel, String stance) {
        String channels = "\"channels\":[{\"channelId\":\"%s\",\"stance\":\"%s\",\"habit\":\"LOOK_THERE\"}],"
                .formatted(channel, stance);
        ACME.post("/evidence", evidence(about, links(icp, "size"), channels)).is(201);
    }

    private static String channel(String name) {
        return ACME.post("/channels", "{\"name\":\"" + name + "\",\"kind\":\"EVENT\"}")
                .is(201)
                .id();
    }

    private static String bestCustomer() {
        return GLOBEX.post("/accounts", "{\"name\":\"Best\",\"relationship\":\"CUSTOMER\",\"fitLabel\":\"BEST\"}")
                .is(201)
                .id();
    }

    private static String contact(String account, String name) {
        return contactOf(ACME, account, name);
    }

    private static String contactOf(Tenant tenant, String account, String name) {
        return tenant.post("/contacts", "{\"accountId\":\"%s\",\"name\":\"%s\"}".formatted(account, name))
                .is(201)
                .id();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
