package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buying committees and lost deals, always with a second tenant who sees none of them. */
class CommitteeIT {

    private static final String CRITERIA =
            "[{\"key\":\"size\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":10,\"match\":{\"op\":\"BETWEEN\",\"min\":1}}]";

    private static final String FOUR =
            "{\"roles\":[{\"role\":\"CHAMPION\",\"contents\":[{\"title\":\"A case study\"}]},"
                    + "{\"role\":\"DECISION_MAKER\",\"expected\":1},{\"role\":\"INFLUENCER\",\"expected\":2},"
                    + "{\"role\":\"BLOCKER\",\"expected\":1,\"mitigation\":\"A talk with legal\"}],"
                    + "\"combine\":{\"upToEmployees\":20}}";

    @Test
    void anIcpHasNoCommitteeUntilOneIsWrittenAndThenItsTagGuardsIt() {
        String path = "/icps/" + ACME.newIcp(CRITERIA) + "/committee";
        Answer none = ACME.get(path).is(200);
        assertThat(none.json().get("roles")).isEmpty();
        assertThat(none.etag()).isEqualTo("\"0\"");

        ACME.put(path, FOUR).isProblem(428);
        Answer written = ACME.put(path, FOUR, "If-Match", "\"0\"").is(200);

        assertThat(written.json().at("/roles/0/expected").asInt()).isEqualTo(1);
        assertThat(written.json().at("/combine/upToEmployees").asInt()).isEqualTo(20);
        ACME.put(path, FOUR, "If-Match", "\"0\"").isProblem(412);
        assertThat(ACME.put(path, written.text(), "If-Match", written.etag())
                        .is(200)
                        .etag())
                .as("what changes nothing")
                .isEqualTo(written.etag());
        GLOBEX.cannotSee(path);
        GLOBEX.put(path, FOUR, "If-Match", "\"0\"").isProblem(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/roles|{}",
                "/roles/0/role|{\"roles\":[{\"expected\":1}]}",
                "/roles/1/role|{\"roles\":[{\"role\":\"CHAMPION\"},{\"role\":\"CHAMPION\"}]}",
                "/roles/0/expected|{\"roles\":[{\"role\":\"CHAMPION\",\"expected\":-1}]}",
                "/roles/0/mitigation|{\"roles\":[{\"role\":\"CHAMPION\",\"mitigation\":\"Talk\"}]}",
                "/roles/0/contents/0/title|{\"roles\":[{\"role\":\"CHAMPION\",\"contents\":[{\"title\":\" \"}]}]}",
                "/roles/0/contents/0/link|{\"roles\":[{\"role\":\"CHAMPION\",\"contents\":[{\"title\":\"x\",\"link\":\"javascript:1\"}]}]}",
                "/roles/0/personaIds/0|{\"roles\":[{\"role\":\"CHAMPION\",\"personaIds\":[\"01a2015f-e691-7ee0-9e06-8a6d27ac6460\"]}]}",
                "/combine/upToEmployees|{\"roles\":[],\"combine\":{\"upToEmployees\":0}}"
            })
    void aBadFieldOfACommitteeNamesItsPointer(String pointer, String body) {
        ACME.put("/icps/" + ACME.newIcp(CRITERIA) + "/committee", body, "If-Match", "\"0\"")
                .blames(pointer);
    }

    @Test
    void aPersonaOfTheIcpIsNamedUntilItIsDeleted() {
        String icp = ACME.newIcp(CRITERIA);
        String persona = persona(icp);
        String other = persona(ACME.newIcp(CRITERIA));
        String path = "/icps/" + icp + "/committee";
        String naming = "{\"roles\":[{\"role\":\"CHAMPION\",\"personaIds\":[\"%s\"]}]}";

        ACME.put(path, naming.formatted(other), "If-Match", "\"0\"").blames("/roles/0/personaIds/0");
        Answer written =
                ACME.put(path, naming.formatted(persona), "If-Match", "\"0\"").is(200);
        assertThat(written.json().at("/roles/0/personaIds/0").asText()).isEqualTo(persona);
        ACME.delete(
                        "/personas/" + persona,
                        "If-Match",
                        ACME.get("/personas/" + persona).etag())
                .is(204);

        Answer without = ACME.get(path).is(200);
        assertThat(without.json().at("/roles/0/personaIds")).isEmpty();
        assertThat(without.etag()).isNotEqualTo(written.etag());
    }

    @Test
    void aDuplicatedIcpExpectsTheSamePeopleWithItsOwnPersonas() {
        String icp = ACME.newIcp(CRITERIA);
        String persona = persona(icp);
        String expecting = "{\"roles\":[{\"role\":\"CHAMPION\",\"expected\":2,\"personaIds\":[\"%s\"]}],"
                + "\"combine\":{\"upToEmployees\":20}}";
        ACME.put("/icps/" + icp + "/committee", expecting.formatted(persona), "If-Match", "\"0\"")
                .is(200);

        String copy = ACME.post("/icps/" + icp + "/duplicate", "").is(201).id();

        String own = ACME.get("/icps/" + copy + "/personas").each("id").get(0);
        JsonNode expected = ACME.get("/icps/" + copy + "/committee").is(200).json();
        assertThat(own).isNotEqualTo(persona);
        assertThat(expected.at("/roles/0/expected").asInt()).isEqualTo(2);
        assertThat(expected.at("/roles/0/personaIds/0").asText()).isEqualTo(own);
        assertThat(expected.at("/combine/upToEmployees").asInt()).isEqualTo(20);
        GLOBEX.cannotSee("/icps/" + copy + "/committee");
    }

    @Test
    void whatIsKnownOfAnAccountsCommitteeIsCoverageRisksAndWhomToMeetNext() {
        String icp = icpWith(FOUR);
        String account = account(35);
        String champion = contact(account, "Femke", "Head of Marketing");
        String boss = contact(account, "Bas", "Managing Director");
        part(account, champion, "{\"roles\":[\"CHAMPION\"],\"stance\":\"SUPPORTS\",\"metOn\":\"2026-01-05\"}");

        JsonNode known = report(account, icp);

        assertThat(known.get("coverage").asInt()).isEqualTo(25);
        assertThat(texts(known.get("missing"))).containsExactly("DECISION_MAKER", "INFLUENCER", "BLOCKER");
        assertThat(codes(known)).containsExactly("ONLY_CHAMPION_KNOWN", "DECISION_MAKER_UNKNOWN");
        assertThat(known.at("/next/why").asText()).isEqualTo("MAY_HAVE_ROLE");
        assertThat(known.at("/next/contactId").asText()).isEqualTo(boss);
        assertThat(known.at("/members/0/name").asText()).isEqualTo("Femke");
        assertThat(ACME.get("/accounts/" + account + "/committee?icpId=" + icp, "Accept-Language", "nl")
                        .is(200)
                        .at("/risks/0/message"))
                .isEqualTo("Binnen het bedrijf is alleen de champion bekend.");
        GLOBEX.cannotSee("/accounts/" + account + "/committee");
    }

    @Test
    void onePersonIsTwoUpToTheSizeAndOneAboveIt() {
        String icp = icpWith(FOUR);
        String both = "{\"roles\":[\"CHAMPION\",\"DECISION_MAKER\"],\"stance\":\"SUPPORTS\",\"metOn\":\"2026-01-05\"}";
        String small = account(20);
        String large = account(21);
        String unknown = ACME.newAccount("Of unknown size");
        List.of(small, large, unknown).forEach(account -> part(account, contact(account, "Ann", "Owner"), both));

        assertThat(report(small, icp).get("coverage").asInt()).isEqualTo(50);
        assertThat(codes(report(small, icp))).containsExactly("ONLY_ONE_PERSON_KNOWN");
        assertThat(report(large, icp).get("coverage").asInt()).isEqualTo(25);
        assertThat(codes(report(large, icp))).containsExactly("ONLY_ONE_PERSON_KNOWN", "ONE_PERSON_TWO_ROLES");
        assertThat(codes(report(unknown, icp))).containsExactly("ONLY_ONE_PERSON_KNOWN", "TWO_ROLES_SIZE_UNKNOWN");
    }

    @Test
    void aBlockerIsARiskUntilSomethingIsNotedAgainstIt() {
        String icp = icpWith(FOUR);
        String account = account(35);
        String legal = contact(account, "Piet", "Legal counsel");
        Answer blocker = part(account, legal, "{\"roles\":[\"BLOCKER\"],\"stance\":\"OPPOSES\"}");

        assertThat(codes(report(account, icp))).contains("BLOCKER_WITHOUT_MITIGATION");
        assertThat(report(account, icp).toString()).contains("\"mitigation\":\"A talk with legal\"");
        ACME.put(
                        member(account, legal),
                        "{\"roles\":[\"BLOCKER\"],\"stance\":\"OPPOSES\",\"mitigation\":\"Met legal\"}",
                        "If-Match",
                        blocker.etag())
                .is(200);

        assertThat(codes(report(account, icp))).doesNotContain("BLOCKER_WITHOUT_MITIGATION");
    }

    @Test
    void aPartIsSaidForAContactOfThatAccountAndItsHistoryStays() {
        String account = account(35);
        String contact = contact(account, "Femke", "Buyer");
        String path = member(account, contact);
        assertThat(ACME.get(path).is(200).etag()).isEqualTo("\"0\"");

        Answer first = part(account, contact, "{\"roles\":[\"INFLUENCER\"]}");
        ACME.put(path, "{\"roles\":[\"CHAMPION\"]}", "If-Match", "\"0\"").isProblem(412);
        Answer second = ACME.put(path, "{\"roles\":[\"CHAMPION\"]}", "If-Match", first.etag())
                .is(200);
        ACME.delete(path, "If-Match", second.etag()).is(204);
        ACME.delete(path, "If-Match", "\"0\"").isProblem(404);

        Answer history = ACME.get("/accounts/" + account + "/committee/history").is(200);
        assertThat(history.each("kind")).containsExactly("LEFT", "CHANGED", "JOINED");
        assertThat(history.items().get(0).at("/roles/0").asText()).isEqualTo("CHAMPION");
        assertThat(history.items().get(0).has("byName")).isTrue();
        ACME.put(path, "{\"roles\":[]}", "If-Match", "\"0\"").blames("/roles");
        ACME.put(path, "{\"roles\":[\"CHAMPION\"],\"metOn\":\"2999-01-01\"}", "If-Match", "\"0\"")
                .blames("/metOn");
        ACME.get(member(account(1), contact)).isProblem(404);
        GLOBEX.cannotSee(path);
        GLOBEX.cannotSee("/accounts/" + account + "/committee/history");
        GLOBEX.put(path, "{\"roles\":[\"CHAMPION\"]}", "If-Match", "\"0\"").isProblem(404);
    }

    @Test
    void whoIsDeletedOrMovesAwayPlaysNoPart() {
        String account = account(35);
        String gone = contact(account, "Gone", "CEO");
        String moved = contact(account, "Moved", "CFO");
        List.of(gone, moved).forEach(contact -> part(account, contact, "{\"roles\":[\"DECISION_MAKER\"]}"));

        ACME.delete(
                        "/contacts/" + gone,
                        "If-Match",
                        ACME.get("/contacts/" + gone).etag())
                .is(204);
        ACME.patch(
                        "/contacts/" + moved,
                        "{\"accountId\":\"" + account(5) + "\"}",
                        "If-Match",
                        ACME.get("/contacts/" + moved).etag())
                .is(200);

        JsonNode known = ACME.get("/accounts/" + account + "/committee").is(200).json();
        assertThat(known.get("members")).isEmpty();
        assertThat(codes(known)).containsExactly("NOBODY_KNOWN");
    }

    @Test
    void membersFollowWhenAccountsBecomeOne() {
        String from = account(35);
        String into = account(36);
        String twin = contact(from, "Femke", "Buyer", "femke@polder.example");
        String kept = contact(into, "Femke", "Buyer", "Femke@polder.example");
        String other = contact(from, "Bas", "CEO");
        part(from, twin, "{\"roles\":[\"INFLUENCER\"],\"metOn\":\"2026-02-01\",\"note\":\"Likes it\"}");
        part(into, kept, "{\"roles\":[\"CHAMPION\"],\"metOn\":\"2026-01-01\"}");
        part(from, other, "{\"roles\":[\"DECISION_MAKER\"]}");

        ACME.post(
                        "/accounts/" + into + "/merge",
                        "{\"from\":[\"" + from + "\"]}",
                        "If-Match",
                        ACME.get("/accounts/" + into).etag())
                .is(200);

        JsonNode members =
                ACME.get("/accounts/" + into + "/committee").is(200).json().get("members");
        assertThat(members.findValuesAsText("contactId")).containsExactlyInAnyOrder(kept, other);
        JsonNode femke = ACME.get(member(into, kept)).is(200).json();
        assertThat(texts(femke.get("roles"))).containsExactly("CHAMPION", "INFLUENCER");
        assertThat(femke.get("metOn").asText()).isEqualTo("2026-02-01");
        assertThat(femke.get("note").asText()).isEqualTo("Likes it");
        assertThat(ACME.get("/accounts/" + into + "/committee/history").is(200).items())
                .hasSize(3);
    }

    @Test
    void whatWasSaidOfSomebodyIsErasedWithThem() {
        String account = account(35);
        String contact = contact(account, "Quastenflosser", "Buyer");
        String other = contact(account, "Ann", "CEO");
        Answer said = part(account, contact, "{\"roles\":[\"CHAMPION\"],\"note\":\"Talks behind backs\"}");
        part(account, other, "{\"roles\":[\"DECISION_MAKER\"],\"note\":\"Listens to Quastenflosser\"}");
        ACME.delete(member(account, contact), "If-Match", said.etag()).is(204);

        JsonNode done = ACME.finished(ACME.post("/contacts/" + contact + "/erasure", ""));

        assertThat(done.at("/result/rows/committee_change").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(ACME.get("/accounts/" + account + "/committee/history")
                        .is(200)
                        .text())
                .contains("Listens to (erased)")
                .doesNotContain("Talks behind backs", "Quastenflosser");
        assertThat(ACME.get("/audit?resource=committee_member&limit=200")
                        .is(200)
                        .text())
                .doesNotContain("Talks behind backs", "Quastenflosser");
    }

    @Test
    void aLostDealKeepsItsReasonAndWhatTheCommitteeLookedLike() {
        String icp = icpWith(FOUR);
        String segment =
                ACME.get("/icps/" + icp).is(200).json().get("segmentId").asText();
        ACME.post("/icps/" + icp + "/publish", "{}").is(201);
        String account = account(35);
        String champion = contact(account, "Femke", "Head of Marketing");
        part(account, champion, "{\"roles\":[\"CHAMPION\"],\"stance\":\"SUPPORTS\"}");
        Answer deal = ACME.post(
                        "/deals",
                        "{\"accountId\":\"%s\",\"amount\":{\"amount\":1000,\"currency\":\"EUR\"}}".formatted(account))
                .is(201);
        String path = "/deals/" + deal.id();
        ACME.get(path + "/committee").isProblem(404);
        ACME.patch(path, "{\"lossReason\":\"PRICE\"}", "If-Match", deal.etag()).blames("/lossReason");
        ACME.patch(path, "{\"stage\":\"LOST\",\"lossReason\":\"DEARNESS\"}", "If-Match", deal.etag())
                .isProblem(400);

        ACME.patch(path, "{\"stage\":\"LOST\",\"lossReason\":\"NO_DECISION\"}", "If-Match", deal.etag())
                .is(200);

        JsonNode then = awaited(path + "/committee");
        assertThat(then.get("people").asInt()).isEqualTo(1);
        assertThat(then.at("/members/0/contactId").asText()).isEqualTo(champion);
        assertThat(then.at("/risks").findValuesAsText("code")).contains("ONLY_CHAMPION_KNOWN");
        ACME.rest();
        JsonNode losses = ACME.get("/segments/" + segment + "/losses").is(200).json();
        assertThat(losses.get("withoutSegment").isInt()).isTrue();
        GLOBEX.cannotSee(path + "/committee");
        GLOBEX.cannotSee("/segments/" + segment + "/losses");
        ACME.delete(
                        "/contacts/" + champion,
                        "If-Match",
                        ACME.get("/contacts/" + champion).etag())
                .is(204);
        JsonNode later = ACME.get(path + "/committee").is(200).json();
        assertThat(later.get("members")).isEmpty();
        assertThat(later.get("people").asInt()).isEqualTo(1);
        ACME.post("/icps/" + icp + "/retire", "").is(200);
    }

    private static JsonNode awaited(String path) {
        Awaitility.await(path)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(30))
                .until(() -> ACME.get(path).status() == 200);
        return ACME.get(path).json();
    }

    private static JsonNode report(String account, String icp) {
        return ACME.get("/accounts/" + account + "/committee?icpId=" + icp)
                .is(200)
                .json();
    }

    private static List<String> codes(JsonNode report) {
        return report.get("risks").findValuesAsText("code");
    }

    private static String icpWith(String committee) {
        String icp = ACME.newIcp(CRITERIA);
        ACME.put("/icps/" + icp + "/committee", committee, "If-Match", "\"0\"").is(200);
        return icp;
    }

    private static String persona(String icp) {
        return ACME.post(
                        "/personas",
                        "{\"icpId\":\"%s\",\"name\":\"Too few players\",\"level\":\"USER\"}".formatted(icp))
                .is(201)
                .id();
    }

    private static String account(int employees) {
        return ACME.post(
                        "/accounts",
                        "{\"name\":\"Company %s\",\"attributes\":{\"employees\":%d}}"
                                .formatted(UUID.randomUUID(), employees))
                .is(201)
                .id();
    }

    private static String contact(String account, String name, String title) {
        return contact(account, name, title, UUID.randomUUID() + "@polder.example");
    }

    private static String contact(String account, String name, String title, String email) {
        return ACME.post(
                        "/contacts",
                        "{\"accountId\":\"%s\",\"name\":\"%s\",\"title\":\"%s\",\"email\":\"%s\"}"
                                .formatted(account, name, title, email))
                .is(201)
                .id();
    }

    private static String member(String account, String contact) {
        return "/accounts/" + account + "/committee/members/" + contact;
    }

    private static Answer part(String account, String contact, String part) {
        return ACME.put(member(account, contact), part, "If-Match", "\"0\"").is(200);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
