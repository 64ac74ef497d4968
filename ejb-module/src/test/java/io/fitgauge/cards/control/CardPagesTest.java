package io.fitgauge.cards.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.cards.entity.CardFacts;
import io.fitgauge.cards.entity.PersonaFacts;
import io.fitgauge.cards.entity.PersonaFacts.Point;
import io.fitgauge.cards.entity.PersonaFacts.Topic;
import io.fitgauge.language.Languages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardPagesTest {

    private static final Path TEXTS = Path.of("src/test/resources/io/fitgauge/cards");

    static List<Locale> languages() {
        return Languages.spoken();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theCardReadsAsItShouldInEveryLanguage(Locale language) throws IOException {
        Path expected = TEXTS.resolve("card_" + language.getLanguage() + ".txt");

        assertThat(text(SampleCards.usual(language))).isEqualToNormalizingNewlines(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theHtmlSaysWhatThePdfSays(Locale language) throws IOException {
        CardFacts card = SampleCards.usual(language);
        String read = html(card)
                .replaceAll("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&");

        for (String word :
                text(card).replaceAll("(?m)\\d+ / \\d+$|^\\d\\. ", "").split("\\s+")) {
            assertThat(read).contains(word);
        }
    }

    @Test
    void thereIsAPageForTheIcpAndOneForEachPersona() throws IOException {
        assertThat(pages(SampleCards.usual(Locale.ENGLISH))).isEqualTo(3);
        assertThat(pages(SampleCards.bare())).isEqualTo(2);
    }

    @Test
    void whatIsTooLongIsShortenedUntilItFitsAndSaysSo() throws IOException {
        CardFacts card = SampleCards.overfull();
        String text = text(card);

        assertThat(pages(card)).isEqualTo(6);
        assertThat(text).contains("… und 45 weitere", "… steht, wo");
        assertThat(text).contains("Persona 5 von 5");
    }

    @Test
    void demographicsAndAddressesStayOffTheCard() throws IOException {
        assertThat(text(SampleCards.usual(Locale.ENGLISH))).doesNotContain("left out", "45", "https");
    }

    @Test
    void nothingIsShortenedWithoutNeed() throws IOException {
        assertThat(text(SampleCards.usual(Locale.ENGLISH))).doesNotContain("…");
    }

    @Test
    void oneFullPageLeavesTheOthersAsTheyAre() throws IOException {
        CardFacts card = SampleCards.named(
                "Studios", List.of(SampleCards.overfull().personas().get(0), SampleCards.persona("Loses half a day")));

        assertThat(pages(card)).isEqualTo(3);
        assertThat(text(card, 1)).doesNotContain("what was shortened");
        assertThat(text(card, 2)).contains("what was shortened");
        assertThat(text(card, 3)).contains("Stop losing your mornings.").doesNotContain("what was shortened");
    }

    @Test
    void aFullColumnLeavesTheOtherAsItIs() throws IOException {
        String message = "Whoever retires next year takes thirty years of tricks along, and what is not written down"
                + " by then is gone for good, whatever it was worth.";
        PersonaFacts full = SampleCards.overfull().personas().get(0);
        List<Topic> talk = List.of(new Topic("Pains", List.of(new Point(null, "Knowledge leaves", message))));
        CardFacts card = SampleCards.named(
                "Studios", List.of(new PersonaFacts("Loses half a day", full.about(), full.facts(), talk)));

        assertThat(pages(card)).isEqualTo(2);
        assertThat(text(card, 2)).contains("what was shortened");
        assertThat(html(card)).contains(message);
    }

    @Test
    void textsOfTenantsAreTextAndNothingElse() throws IOException {
        String odd = "</style><script>alert(1)</script> & <b> {{title}} ]]>";
        CardFacts card = SampleCards.named(odd, List.of(SampleCards.persona(odd)));

        assertThat(text(card)).contains("</style><script>alert(1)</script> & <b> {{title}} ]]>");
        assertThat(html(card))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;");
    }

    @Test
    void nothingIsEverFetched() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(200);
            String there = "http://127.0.0.1:" + elsewhere.getLocalPort();
            String markup = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title>"
                    + "<link rel=\"stylesheet\" href=\"" + there + "/a.css\"/><style>@import url(" + there
                    + "/b.css); body { background: url(" + there + "/c.png); font-family: Inter }</style></head>"
                    + "<body>x<img src=\"" + there
                    + "/d.png\" alt=\"d\"/><img src=\"file:///etc/passwd\" alt=\"e\"/></body></html>";

            assertThat(PdfPress.pages(markup)).isEqualTo(1);
            assertThat(PdfPress.print(markup)).isNotEmpty();
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(elsewhere::accept);
        }
    }

    @Test
    void signsThatTheFontDoesNotHaveAreBoxesInThePdfAndThemselvesInTheHtml() throws IOException {
        CardFacts card = SampleCards.named("游戏 🎮👍🏽 Łódź \uFFFF", List.of());

        assertThat(text(card)).contains("□□ □□ Łódź", "□ stands for signs");
        assertThat(html(card)).contains("游戏 🎮👍🏽 Łódź").doesNotContain("□");
        assertThat(text(SampleCards.usual(Locale.ENGLISH))).doesNotContain("□");
    }

    @Test
    void thePdfCanBeReadAloud() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new CardPages(SampleCards.usual(new Locale("pl"))).pdf())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("pl");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Growing studios");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Owl & Co.");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
                    .contains("pdfuaid");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Growing studios", "Loses half a day a week", "Must hold the forecast");
        }
    }

    @Test
    void theHtmlHoldsAllThatItShowsAndAllowsNothingElse() throws Exception {
        String html = html(SampleCards.usual(Locale.ENGLISH));
        Matcher style = Pattern.compile("(?s)<style>(.*?)</style>").matcher(html);

        assertThat(style.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(UTF_8));
        assertThat(CardPages.policy())
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'")
                .doesNotContain("unsafe");
        assertThat(html).contains("http-equiv=\"Content-Security-Policy\"");
        assertThat(html).doesNotContain(" src=", " href=", "style=\"", "<script", "@import");
        assertThat(html.replaceAll("url\\(data:font/woff2;base64,", "")).doesNotContain("url(");
    }

    private static int pages(CardFacts card) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new CardPages(card).pdf())) {
            return pdf.getNumberOfPages();
        }
    }

    private static String text(CardFacts card) throws IOException {
        return text(card, 0);
    }

    /** @param page from 1 on; 0 for all */
    private static String text(CardFacts card, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new CardPages(card).pdf())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            text.setLineSeparator("\n");
            if (page > 0) {
                text.setStartPage(page);
                text.setEndPage(page);
            }
            return text.getText(pdf);
        }
    }

    private static String html(CardFacts card) {
        return new String(new CardPages(card).html(), UTF_8);
    }
}
