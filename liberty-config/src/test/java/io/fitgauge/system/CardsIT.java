package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardsIT {

    private static final String CRITERIA =
            "[{\"key\":\"land\",\"attribute\":\"country\",\"mode\":\"MUST\",\"weight\":10,"
                    + "\"match\":{\"op\":\"IN\",\"values\":[\"PL\",\"SE\"]}},"
                    + "{\"key\":\"size\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":30,"
                    + "\"match\":{\"op\":\"BETWEEN\",\"min\":50,\"max\":500}},"
                    + "{\"key\":\"state\",\"attribute\":\"businessModel\",\"mode\":\"EXCLUDE\",\"reason\":\"<b>Tenders</b> & waiting\","
                    + "\"match\":{\"op\":\"IN\",\"values\":[\"B2G\"]}}]";

    private static String icp = "";
    private static String card = "";

    @BeforeAll
    static void anIcpWithPersonas() {
        icp = ACME.newIcp(CRITERIA);
        card = "/icps/" + icp + "/card";
        IntStream.rangeClosed(1, 5).forEach(CardsIT::persona);
        ACME.post("/icps/" + icp + "/publish", "{\"why\":\"Łódź said so\"}").is(201);
    }

    private static void persona(int number) {
        ACME.post(
                        "/personas",
                        """
                        {"icpId":"%s","name":"Loses half a day, %d","level":"DEPARTMENT_HEAD",
                         "personal":{"titles":["Head of Sales"],"awareness":"PRODUCT"},
                         "motivation":{"pains":[{"text":"Calls lead nowhere","message":"Stop losing mornings."}],
                                       "jobs":[{"text":"Know who to call"}]},
                         "buying":{"channels":[{"channel":"PHONE","times":"before ten"}],
                                   "objections":[{"objection":"We have a CRM"}]},
                         "contents":[{"stage":"PRODUCT","title":"See it","kind":"DEMO"}]}"""
                                .formatted(icp, number))
                .is(201);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Ideal customer profile, Poland or Sweden, Persona 5 of 5",
        "nl, Ideaal klantprofiel, Polen of Zweden, Persona 5 van 5",
        "de, Ideales Kundenprofil, Polen oder Schweden, Persona 5 von 5",
        "sv, Ideal kundprofil, Polen eller Sverige, Persona 5 av 5",
        "pl, Profil idealnego klienta, Polska lub Szwecja, Persona 5 z 5"
    })
    void isPrintedInTheLanguageAskedFor(String language, String kind, String countries, String last)
            throws IOException {
        assertThat(text(card + "?language=" + language))
                .contains(kind, countries, last, "Łódź said so", "<b>Tenders</b> & waiting");
    }

    @Test
    void hasAPageForTheIcpAndEachPersona() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(download(card))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(6);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void comesAsAFileThatIsSafeToOpen() {
        Answer pdf = ACME.get(card).is(200);
        Answer html = ACME.get(card, "Accept", "text/html").is(200);

        assertThat(pdf.header("Content-Type")).contains("application/pdf");
        assertThat(pdf.header("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"icp-")
                .endsWith("-v1.pdf\"");
        assertThat(html.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(html.header("Content-Disposition").orElseThrow()).endsWith("-v1.html\"");
        assertThat(html.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(html.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(html.text())
                .contains("&lt;b&gt;Tenders&lt;/b&gt; &amp; waiting")
                .doesNotContain("<script", "http://127");
        assertThat(ACME.get(card + "?format=html", "Accept-Language", "pl")
                        .is(200)
                        .header("Content-Language"))
                .contains("pl");
        assertThat(ACME.get(card + "?format=html", "Accept-Language", "pl").text())
                .startsWith("<!DOCTYPE html>\n<html lang=\"pl\"");
    }

    @Test
    void tellsOfTheVersionInUseUnlessTheDraftIsAskedFor() throws IOException {
        assertThat(text(card)).contains("Version 1");
        assertThat(text(card + "?version=1")).contains("Version 1");
        assertThat(text(card + "?version=draft")).contains("Draft").doesNotContain("Version 1");
        ACME.get(card + "?version=2").isProblem(404);
        ACME.get(card + "?version=later").isProblem(404);
    }

    @Test
    void refusesWhatItIsNot() {
        ACME.get(card + "?format=docx").isProblem(400);
        ACME.get(card + "?language=fr").isProblem(400);
        ACME.get(card, "Accept", "image/png").isProblem(406);
    }

    @Test
    void sayToSalesWhomToCallAndHow() {
        JsonNode brief =
                ACME.get(briefs("sales"), "Accept-Language", "de").is(200).json();

        assertThat(brief.at("/version").asInt()).isEqualTo(1);
        assertThat(brief.at("/calls")).hasSize(5);
        assertThat(brief.at("/calls/0/who").asText()).isEqualTo("Abteilungsleitung · Head of Sales");
        assertThat(brief.at("/calls/0/opening/message").asText()).isEqualTo("Stop losing mornings.");
        assertThat(brief.at("/calls/0/channels/0/times").asText()).isEqualTo("before ten");
        assertThat(brief.at("/questions/0/text").asText())
                .isEqualTo("Fragen Sie nach „Land“. Es muss sein: Polen oder Schweden.");
        assertThat(brief.at("/questions/1/mode").asText()).isEqualTo("EXCLUDE");
        assertThat(brief.at("/missing/0/code").asText()).isEqualTo("OBJECTION_WITHOUT_ANSWER");
    }

    @Test
    void sayToMarketingWhatIsNotWrittenYet() {
        JsonNode brief = ACME.get(briefs("marketing")).is(200).json();

        assertThat(brief.at("/readers/0/stages")).hasSize(2);
        assertThat(brief.at("/missing/0/text").asText()).contains("Know who to call");
        assertThat(brief.at("/missing/1/code").asText()).isEqualTo("CONTENT_MISSING");
    }

    @Test
    void sayToProductWhatMostOfThemNeed() {
        JsonNode brief = ACME.get(briefs("product")).is(200).json();

        assertThat(brief.at("/jobs/0/text").asText()).isEqualTo("Know who to call");
        assertThat(brief.at("/jobs/0/personas")).hasSize(5);
        assertThat(brief.at("/jobs")).hasSize(1);
    }

    @Test
    void areNobodyElses() {
        for (String path : List.of(
                card,
                card + "?format=html",
                card + "?version=1",
                briefs("sales"),
                briefs("marketing"),
                briefs("product"))) {
            GLOBEX.cannotSee(path);
        }
    }

    private static String briefs(String reader) {
        return "/icps/" + icp + "/briefs/" + reader;
    }

    private static String text(String path) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(download(path))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static byte[] download(String path) {
        return ACME.download(path);
    }
}
