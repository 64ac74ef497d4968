package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static io.fitgauge.system.Tenant.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for people come in the language of whoever reads them. */
class ReadersLanguageIT {

    private static final String DUTCH =
            """
            [{"key": "where", "attribute": "country", "mode": "MUST", "match": {"op": "IN", "values": ["NL", "DE"]}},
             {"key": "size", "attribute": "employees", "mode": "SCORE", "weight": 20,
              "match": {"op": "BETWEEN", "min": 1, "max": 5}}]
            """;

    private static final List<String> LANGUAGES = List.of("en", "nl", "de", "sv", "pl");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Our ideal customer is a company that is based in the Netherlands or Germany. Ideally, it has 1 to 5 employees.",
                "nl|Onze ideale klant is een bedrijf dat in Nederland of Duitsland gevestigd is. Liefst is het een bedrijf dat 1 tot 5 medewerkers heeft.",
                "de|Unser idealer Kunde ist ein Unternehmen, das seinen Sitz in den Niederlanden oder Deutschland hat. Idealerweise ist es eines, das 1 bis 5 Beschäftigte hat.",
                "sv|Vår ideala kund är ett företag som finns i Nederländerna eller Tyskland. Helst är det ett företag som har 1 till 5 anställda.",
                "pl|Nasz idealny klient to firma, która ma siedzibę w Holandii lub Niemczech. Najlepiej, jeśli ma od 1 do 5 pracowników."
            })
    void aStatementCanBeReadInFiveLanguages(String language, String sentences) {
        String icp = "/icps/" + ACME.newIcp(DUTCH);

        Answer asked = ACME.get(icp + "/statement?locale=" + language).is(200);
        Answer whole =
                ACME.get(icp, "Accept-Language", "tlh, " + language + ";q=0.5").is(200);

        assertThat(asked.at("/statement")).isEqualTo(sentences);
        assertThat(asked.at("/locale")).isEqualTo(language);
        assertThat(asked.header("Content-Language")).contains(language);
        assertThat(whole.at("/statement")).isEqualTo(sentences);
        assertThat(whole.header("Content-Language")).contains(language);
        assertThat(whole.raw().headers().allValues("Vary")).contains("Accept-Language");
    }

    @Test
    void nobodyElseReadsAStatement() {
        String icp = ACME.newIcp(DUTCH);

        LANGUAGES.forEach(language ->
                GLOBEX.get("/icps/" + icp + "/statement?locale=" + language).isProblem(404));
    }

    @Test
    void aVersionKeepsItsStatementWhenTheDraftGoesOn() {
        String id = ACME.newIcp(DUTCH);
        ACME.post("/icps/" + id + "/publish", "").is(201);
        Answer draft = ACME.get("/icps/" + id).is(200);
        ACME.patch(
                        "/icps/" + id,
                        "{\"criteria\":[{\"key\":\"a\",\"attribute\":\"sellsOnline\",\"mode\":\"MUST\",\"weight\":1,"
                                + "\"match\":{\"op\":\"IS\",\"value\":true}}]}",
                        "If-Match",
                        draft.etag())
                .is(200);

        assertThat(ACME.get("/icps/" + id + "/statement").at("/statement"))
                .isEqualTo("Our ideal customer is a company that sells online.");
        assertThat(ACME.get("/icps/" + id + "/statement?version=1").is(200).at("/statement"))
                .isEqualTo(draft.at("/statement"));
        ACME.get("/icps/" + id + "/statement?version=2").isProblem(404);
        ACME.get("/icps/" + id + "/statement?locale=fr").isProblem(400);
    }

    @Test
    void aTagOfOneLanguageIsNotThatOfAnotherButWhoReadsOneMayChangeTheOther() {
        String icp = "/icps/" + ACME.newIcp(DUTCH);
        Answer dutch = ACME.get(icp, "Accept-Language", "nl").is(200);

        ACME.get(icp, "Accept-Language", "nl", "If-None-Match", dutch.etag()).is(304);
        ACME.get(icp, "Accept-Language", "pl", "If-None-Match", dutch.etag()).is(200);
        ACME.patch(icp, "{\"thresholds\":{\"forwardAt\":75}}", "If-Match", dutch.etag(), "Accept-Language", "pl")
                .is(200);
        ACME.patch(icp, "{\"thresholds\":{\"forwardAt\":80}}", "If-Match", dutch.etag())
                .isProblem(412);
    }

    @Test
    void whatASegmentNeedsIsSaidAndChangesTheTag() {
        Answer segment = ACME.post(
                        "/segments", "{\"name\":\"%s\",\"needs\":[\"Fewer returns\"]}".formatted(UUID.randomUUID()))
                .is(201);
        String icp = "/icps/"
                + ACME.post(
                                "/icps",
                                "{\"name\":\"Needs\",\"segmentId\":\"%s\",\"criteria\":%s}"
                                        .formatted(segment.id(), DUTCH))
                        .is(201)
                        .id();
        Answer before = ACME.get(icp).is(200);
        ACME.patch("/segments/" + segment.id(), "{\"needs\":[\"More time\"]}", "If-Match", segment.etag())
                .is(200);

        assertThat(before.at("/statement")).contains("with needs such as “Fewer returns”");
        assertThat(ACME.get(icp, "If-None-Match", before.etag()).is(200).at("/statement"))
                .contains("with needs such as “More time”");
    }

    @Test
    void reasonsAndFindingsAreInTheReadersLanguage() {
        String icp = ACME.newIcp(DUTCH);

        Answer score = ACME.post(
                        "/icps/" + icp + "/evaluate",
                        "{\"draft\":true,\"attributes\":{\"country\":\"RU\"}}",
                        "Accept-Language",
                        "sv")
                .is(200);

        assertThat(score.at("/reasons/0/code")).isEqualTo("MUST_MISSED");
        assertThat(score.at("/reasonTexts/0")).isEqualTo("Ett krav är inte uppfyllt: Land.");
        assertThat(score.at("/findings/0/expected")).isEqualTo("Nederländerna eller Tyskland");
        assertThat(score.at("/findings/0/actual")).isEqualTo("Ryssland");
        assertThat(score.at("/findings/1/actual")).isEqualTo("okänt");
    }

    @Test
    void withoutAWishThePersonsLanguageCountsAndThenTheTenants() {
        String slug = "reader-" + UUID.randomUUID().toString().substring(0, 8);
        NORTH.post(
                        "/clients",
                        "{\"slug\":\"%s\",\"name\":\"Reader\",\"locale\":\"de-AT\",\"timeZone\":\"UTC\",\"currency\":\"EUR\"}"
                                .formatted(slug))
                .is(201);
        Tenant tenant = NORTH.in(slug);
        User reader = new User(slug, "reader@" + slug + ".example", "pass-" + UUID.randomUUID());
        Answer session = reader.invitedBy(tenant, "VIEWER");

        assertThat(term(session)).isEqualTo("Aussage");
        User.as(session, "POST", "/auth/language", "{\"language\":\"nl\"}").is(200);
        Answer later = reader.login().is(200);
        assertThat(term(later)).isEqualTo("Omschrijving");
        assertThat(User.as(later, "GET", "/reference/glossary?limit=100", "", "Accept-Language", "pl, nl;q=0.5")
                        .header("Content-Language"))
                .contains("pl");
        User.as(later, "POST", "/auth/language", "{\"language\":\"no tag!\"}").blames("/language");
    }

    private static String term(Answer session) {
        return User.get(session, "/reference/glossary?limit=100").is(200).items().stream()
                .filter(item -> item.get("key").asText().equals("statement"))
                .findFirst()
                .orElseThrow()
                .get("term")
                .asText();
    }

    @Test
    void theGlossaryHasTheSameTermsInEveryLanguageAndIsLinkedFromTheDocument() {
        List<String> keys = ACME.get("/reference/glossary?limit=100").is(200).each("key");

        assertThat(keys).contains("icp", "persona", "mql", "tier", "coverage", "decision", "buyingCommittee", "lift");
        LANGUAGES.forEach(language -> {
            Answer terms = ACME.get("/reference/glossary?limit=100", "Accept-Language", language)
                    .is(200);
            assertThat(terms.each("key")).isEqualTo(keys);
            assertThat(terms.each("explanation")).noneMatch(String::isBlank);
            assertThat(terms.header("Content-Language")).contains(language);
        });
        assertThat(Client.get(Client.SERVER + "/openapi?format=json")
                        .json()
                        .at("/externalDocs/url")
                        .asText())
                .isEqualTo("/api/v1/reference/glossary");
    }
}
