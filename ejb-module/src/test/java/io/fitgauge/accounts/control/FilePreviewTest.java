package io.fitgauge.accounts.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.entity.ImportKind;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Currencies;
import io.fitgauge.reference.boundary.Industries;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed for files as people have them, and that the proposal reads them. */
class FilePreviewTest {

    private static final Codes CODES = new ReferenceCodes(new Industries(), new Countries(), new Currencies());

    @Test
    void theCompaniesOfSp500AreUnderstood() throws IOException {
        Preview preview = preview(sp500(), StandardCharsets.UTF_8);

        assertThat(preview.options().columns())
                .containsEntry("Symbol", "externalId")
                .containsEntry("Security", "name")
                .containsEntry("GICS Sector", "sector")
                .containsEntry("Headquarters Location", "region")
                .containsEntry("Founded", "foundedYear")
                .hasSize(5);
        assertThat(preview.rows().read()).isEqualTo(503);
        assertThat(preview.rows().good()).isEqualTo(503 - 3); // three say two years in another way
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void aDutchListIsUnderstoodInAnyCharset(String charset) {
        Preview preview = preview(
                """
                Bedrijfsnaam;KvK-nummer;Website;Branche;Medewerkers;Omzet;Land;Klant sinds;Relatie
                Café Zürich B.V.;12345678;https://www.café-zürich.nl;Horeca;12;EUR 1.234.567,50;Nederland;31-12-2019;Klant
                Brouwerij de Zwaan;23456789;zwaan.example;Productie;1.250;EUR 12,5 mln;België;1-3-2020;Prospect
                Gebr. Müller;34567890;müller.example;Handel;n.v.t.;onbekend;Duitsland;15-6-2021;Oud-klant
                """,
                Charset.forName(charset));

        assertThat(preview.options().charset())
                .isEqualTo(charset.equals("ISO-8859-1") ? "windows-1252" : charset); // which holds it
        assertThat(preview.options().columns().values())
                .containsExactly(
                        "name",
                        "externalId",
                        "domain",
                        "sector",
                        "employees",
                        "annualRevenue",
                        "country",
                        "customerSince",
                        "relationship");
        assertThat(preview.options())
                .returns(";", ImportOptions::delimiter)
                .returns("nl", ImportOptions::language)
                .returns(",", ImportOptions::decimal)
                .returns(".", ImportOptions::grouping)
                .returns(ImportOptions.Numbers.WORDS, ImportOptions::numbers)
                .returns("EUR", ImportOptions::currency)
                .returns(ImportOptions.Country.NAME, ImportOptions::country);
        assertThat(preview.rows().good()).isEqualTo(3);
        assertThat(preview.account(1).attributes())
                .containsEntry("annualRevenue", known(new AttributeValue.Money(new BigDecimal("12500000"), "EUR")))
                .containsEntry("employees", known(new AttributeValue.Num(new BigDecimal(1250))))
                .containsEntry("country", known(new AttributeValue.Text("BE")));
        assertThat(preview.account(2).relationship()).isEqualTo(known("FORMER"));
        assertThat(preview.account(2).attributes()).doesNotContainKeys("employees", "annualRevenue");
    }

    @Test
    void aListOfUnicornsIsUnderstood() {
        Preview preview = preview(
                """
                Company,Valuation ($B),Date Joined,Country,City,Industry,Select Investors,Number of Employees
                ByteDance,$180,4/7/2017,China,Beijing,Artificial intelligence,"Sequoia Capital China, SIG Asia",10001+
                SpaceX,$100,12/1/2012,United States,Hawthorne,Other,"Founders Fund, Draper Fisher",5001-10000
                Stripe,$95,1/23/2014,USA,San Francisco,Fintech,"Khosla Ventures, LowercaseCapital",1001-5000
                Klarna,$45.6,12/12/2011,Sweden,Stockholm,Fintech,"Institutional Venture Partners",1001-5000
                """,
                StandardCharsets.UTF_8);

        assertThat(preview.options().scale()).containsEntry("Valuation ($B)", new BigDecimal("1000000000"));
        assertThat(preview.options().tagSeparator()).isEqualTo(",");
        assertThat(preview.options().ranges()).isEqualTo(ImportOptions.Ranges.MIDDLE);
        assertThat(preview.rows().good()).isEqualTo(4);
        assertThat(preview.account(0).attributes())
                .containsEntry("companyValue", known(new AttributeValue.Money(new BigDecimal("180000000000"), "USD")))
                .containsEntry("employees", known(new AttributeValue.Num(new BigDecimal("10001"))))
                .containsEntry(
                        "investors", known(new AttributeValue.Tags(List.of("Sequoia Capital China", "SIG Asia"))))
                .containsEntry("country", known(new AttributeValue.Text("CN")))
                .containsEntry("sector", known(new AttributeValue.Text("Artificial intelligence")))
                .containsEntry("region", known(new AttributeValue.Text("Beijing")));
        assertThat(preview.account(3).attributes())
                .containsEntry("companyValue", known(new AttributeValue.Money(new BigDecimal("45600000000"), "USD")));
    }

    @Test
    void aSwedishListIsUnderstood() {
        Preview preview = preview(
                """
                Företag\tOrgnr\tOmsättning (tkr)\tAntal anställda\tBransch\tLand
                Åkeri Öst AB\t556000-0001\t1 234 567\t1 200\tTransport\tSverige
                Ängs Bageri AB\t556000-0002\t45 600\t35\tLivsmedel\tTyskland
                """,
                StandardCharsets.ISO_8859_1);

        assertThat(preview.options())
                .returns("\t", ImportOptions::delimiter)
                .returns("sv", ImportOptions::language)
                .returns(" ", ImportOptions::grouping);
        assertThat(preview.rows().good()).isEqualTo(2);
        assertThat(preview.account(0).name()).isEqualTo("Åkeri Öst AB");
        assertThat(preview.account(0).attributes())
                .containsEntry("employees", known(new AttributeValue.Num(new BigDecimal("1200"))))
                .containsEntry("annualRevenue", known(new AttributeValue.Money(new BigDecimal("1234567000"), "SEK")));
    }

    @ParameterizedTest
    @CsvSource({"windows-1250, windows-1250", "ISO-8859-2, ISO-8859-2", "UTF-8, UTF-8"})
    void aPolishListIsUnderstood(String charset, String found) {
        Preview preview = preview(
                """
                Nazwa firmy;NIP;Branża;Przychody;Liczba pracowników;Kraj;Miasto
                Żubr i Łoś Sp. z o.o.;5260001246;Spożywcza;3,4 mld zł;12 000;Polska;Łódź
                Ślązak S.A.;5260001247;Górnictwo;1 234,50 zł;50;Niemcy;Świętochłowice
                Gęś Sp. j.;5260001248;Usługi;560 tys. zł;brak danych;Szwecja;Kraków
                """,
                Charset.forName(charset));

        assertThat(preview.options().charset()).isEqualTo(found);
        assertThat(preview.options().language()).isEqualTo("pl");
        assertThat(preview.rows().good()).isEqualTo(3);
        assertThat(preview.account(0).name()).isEqualTo("Żubr i Łoś Sp. z o.o.");
        assertThat(preview.account(0).attributes())
                .containsEntry("annualRevenue", known(new AttributeValue.Money(new BigDecimal("3400000000"), "PLN")))
                .containsEntry("country", known(new AttributeValue.Text("PL")));
    }

    @Test
    void aGermanListInMillionsIsUnderstood() {
        Preview preview = preview(
                """
                Umsatzstärkste Unternehmen 2023;;;;
                Quelle: eigene Erhebung;;;;

                Rang;Unternehmen;Umsatz in Mio. EUR;Mitarbeiter;Gründungsjahr
                1;Schäfer & Söhne GmbH;1.234,5;12.345;1899
                2;Müller KG;987,0;k.A.;1950
                3;Bäcker AG;12,25;340;2001
                """,
                Charset.forName("windows-1252"));

        assertThat(preview.options().skip()).isEqualTo(2);
        assertThat(preview.options().scale()).containsEntry("Umsatz in Mio. EUR", new BigDecimal("1000000"));
        assertThat(preview.options().columns()).doesNotContainKey("Rang");
        assertThat(preview.rows().good()).isEqualTo(3);
        assertThat(preview.account(0).attributes())
                .containsEntry("annualRevenue", known(new AttributeValue.Money(new BigDecimal("1234500000"), "EUR")))
                .containsEntry("employees", known(new AttributeValue.Num(new BigDecimal("12345"))))
                .containsEntry("foundedYear", known(new AttributeValue.Num(new BigDecimal("1899"))));
    }

    @Test
    void aListOfManyCountriesIsUnderstood() {
        Preview preview = preview(
                """
                Company\tWebsite\tSales\tEmployees\tCountry\tDate founded
                Acme\thttps://www.acme.com/about?x=1\t$2.5B\t10,001+\tU.S.\t12/31/2000
                Bolt Ltd\thttps://www.facebook.com/bolt\t£ 3.2 million\t51-200 employees\tUnited Kingdom (UK)\t1/13/1999
                Käse KG\tkaese.ch\tCHF 950'000\t12\tThe Netherlands\t1950
                Total\t\t\t12,345\t\t
                """,
                StandardCharsets.UTF_16LE);

        assertThat(preview.options())
                .returns("UTF-16LE", ImportOptions::charset)
                .returns("M/d/yyyy", ImportOptions::dateFormat)
                .returns(java.util.List.of("domain", "name"), ImportOptions::match);
        assertThat(preview.account(0).attributes())
                .containsEntry("annualRevenue", known(new AttributeValue.Money(new BigDecimal("2500000000"), "USD")))
                .containsEntry("foundedYear", known(new AttributeValue.Num(new BigDecimal(2000))));
        assertThat(preview.account(1).attributes())
                .containsEntry("employees", known(new AttributeValue.Num(new BigDecimal(126))))
                .containsEntry("country", known(new AttributeValue.Text("GB")));
        assertThat(preview.account(1).domain()).isEqualTo(new CellValue.Cleared<>());
        assertThat(preview.account(2).attributes())
                .containsEntry("annualRevenue", known(new AttributeValue.Money(new BigDecimal("950000"), "CHF")))
                .containsEntry("foundedYear", known(new AttributeValue.Num(new BigDecimal(1950))));
        assertThat(preview.rows().first().get(3))
                .isEqualTo(new RejectedRow(
                        5, null, "This looks like the total of the rows, not a company.", "Total\t\t\t12,345\t\t"));
    }

    @Test
    void whatWasAssumedAndWhatIsLeftOutIsSaid() {
        FilePreview.Found found = new FilePreview(ImportKind.ACCOUNT, BuiltIn.byKey(), CODES, StoredJson.object())
                .of(
                        "Rank,Company,Revenue,Customer since\n1,Acme,5,01/02/2025\n2,Bolt,6\n3,Coil,7,03/04/2025,x\n"
                                .getBytes(StandardCharsets.UTF_8),
                        true,
                        "EUR");

        assertThat(found.notes())
                .containsExactly(
                        "Some of \"Revenue\" names no currency, such as \"5\": it is read as EUR."
                                + " Say another one by `currency`.",
                        "The days of \"Customer since\", such as \"01/02/2025\", are read as M/d/yyyy and could be"
                                + " d/M/yyyy as well. Say which by `dateFormat`.",
                        "1 of the rows looked at have fewer cells than the header: they are rejected,"
                                + " unless `ragged` is PAD.",
                        "1 of the rows looked at have more cells than the header: they are rejected.",
                        "Left out: \"Rank\".");
    }

    @Test
    void filesOfContactsAndDealsAreUnderstood() {
        ImportOptions people = proposed(
                ImportKind.CONTACT,
                "Vorname;Nachname;E-Mail;Firma;Position;Ebene\nÅsa;Ek;asa@acme.se;Acme AB;CTO;C-Level\n");
        ImportOptions deals = proposed(
                ImportKind.DEAL,
                "Klant;Fase;Waarde;Sluitdatum\nAcme;Gewonnen;€ 1,2 miljoen;31-12-2025\nBolt;Verloren;€ 5.000,-;1-2-2026\n");

        assertThat(people.columns().values())
                .containsExactly("firstName", "lastName", "email", "account.name", "title", "seniority");
        assertThat(people.values()).containsEntry("seniority", java.util.Map.of("C-Level", "C_LEVEL"));
        assertThat(deals.columns().values()).containsExactly("account.name", "stage", "amount", "closedOn");
        assertThat(deals)
                .returns("EUR", ImportOptions::currency)
                .returns("d-M-yyyy", ImportOptions::dateFormat)
                .returns(java.util.List.of("externalId"), ImportOptions::match);
        assertThat(deals.values()).containsEntry("stage", java.util.Map.of("Gewonnen", "WON", "Verloren", "LOST"));
    }

    private static ImportOptions proposed(ImportKind kind, String csv) {
        return new FilePreview(kind, BuiltIn.byKey(), CODES, StoredJson.object())
                .of(csv.getBytes(StandardCharsets.UTF_8), true, "EUR")
                .options();
    }

    @Test
    void aFileWithoutAHeaderIsReadByPlace() {
        Preview preview = preview("Acme,https://acme.com,120\nBolt,https://bolt.com,15\n", StandardCharsets.UTF_8);

        assertThat(preview.options().header()).isEqualTo(ImportOptions.Header.NONE);
        assertThat(preview.options().columns()).containsExactly(java.util.Map.entry("#1", "name"));
        assertThat(preview.rows().good()).isEqualTo(2);
    }

    @Test
    void whatTheClientSaysHolds() {
        Preview preview = new Preview(
                "A|B\nAcme;x|5\n".getBytes(StandardCharsets.UTF_8),
                "{\"columns\": {\"A\": \"name\", \"B\": \"employees\"}, \"mode\": \"ALL_OR_NOTHING\"}");

        assertThat(preview.options().columns()).containsEntry("B", "employees").hasSize(2);
        assertThat(preview.options().mode()).isEqualTo(ImportOptions.Mode.ALL_OR_NOTHING);
        assertThat(preview.account(0).name()).isEqualTo("Acme;x");
    }

    private static Preview preview(String csv, Charset charset) {
        return new Preview(csv.getBytes(charset), "{}");
    }

    private static String sp500() throws IOException {
        try (InputStream file = FilePreviewTest.class.getResourceAsStream("/io/fitgauge/demo/sp500.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static <T> CellValue<T> known(T value) {
        return new CellValue.Known<>(value);
    }

    private static final class Preview {

        private final ImportOptions options;
        private final PreviewedRows rows;

        Preview(byte[] file, String said) {
            options = new FilePreview(ImportKind.ACCOUNT, BuiltIn.byKey(), CODES, StoredJson.read(said))
                    .of(file, true, "EUR")
                    .options();
            rows = PreviewedRows.of(file, true, ImportPlan.of(options, BuiltIn.byKey()), CODES);
        }

        ImportOptions options() {
            return options;
        }

        PreviewedRows rows() {
            return rows;
        }

        AccountRow account(int row) {
            return (AccountRow) rows.first().get(row);
        }
    }
}
