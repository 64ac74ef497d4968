package io.fitgauge.icps.boundary;

import static io.fitgauge.icps.boundary.Samples.all;
import static io.fitgauge.icps.boundary.Samples.any;
import static io.fitgauge.icps.boundary.Samples.contains;
import static io.fitgauge.icps.boundary.Samples.days;
import static io.fitgauge.icps.boundary.Samples.icp;
import static io.fitgauge.icps.boundary.Samples.in;
import static io.fitgauge.icps.boundary.Samples.industries;
import static io.fitgauge.icps.boundary.Samples.is;
import static io.fitgauge.icps.boundary.Samples.money;
import static io.fitgauge.icps.boundary.Samples.nearly;
import static io.fitgauge.icps.boundary.Samples.none;
import static io.fitgauge.icps.boundary.Samples.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Demand;
import io.fitgauge.fit.Mode;
import io.fitgauge.language.Languages;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Industries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Statements of many ICPs in every language, each read aloud once and then kept in {@code statements.txt}. When one is
 * to read otherwise, the file says which line differs; what the test wrote is in {@code target/statements.txt}.
 */
class StatementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Path READ_ALOUD = Path.of("src/test/resources/io/fitgauge/icps/statements.txt");
    private static final Path WRITTEN = Path.of("target/statements.txt");

    private final Phrasebook phrasebook = new Phrasebook(new Countries(), new Industries());

    private static Map<String, Samples> samples() {
        Map<String, Samples> icps = new LinkedHashMap<>();
        icps.put(
                "a typical one",
                icp().must("country", in("NL", "BE"))
                        .must("businessModel", in("B2B"))
                        .score(20, "employees", nearly("50", "500"))
                        .score(15, "annualRevenue", money("10000000", null, "EUR"))
                        .score(10, "technologies", any("SAP", "Java"))
                        .score(5, "sellsOnline", is(true))
                        .exclude("country", in("RU"), "Sanctions.", LocalDate.of(2027, 1, 31)));
        icps.put("employees alone", icp().score(10, "employees", numbers("50", "500")));
        Demand online = new Demand.OfAttribute("sellsOnline", is(true));
        Demand near = new Demand.OfAttribute("country", in("NL", "BE"));
        Demand large = new Demand.OfAttribute("employees", numbers("200", null));
        Demand rich = new Demand.OfAttribute("annualRevenue", money("10000000", null, "EUR"));
        icps.put(
                "one of two, and what is in brackets",
                icp().together(Mode.SCORE, new Demand.AnyOf(List.of(large, new Demand.AllOf(List.of(online, near))))));
        icps.put(
                "one of three, and none that are both",
                icp().together(Mode.MUST, new Demand.AnyOf(List.of(large, rich, online)))
                        .together(Mode.EXCLUDE, new Demand.AllOf(List.of(online, near))));
        icps.put("one employee", icp().must("employees", numbers("1", null)));
        icps.put("two employees at most", icp().must("employees", numbers(null, "2")));
        icps.put(
                "exactly 22 and 25",
                icp().must("salesTeamSize", numbers("22", "22")).must("socialFollowers", numbers("25000", null)));
        icps.put(
                "must only",
                icp().must("sector", in("Software", "Games"))
                        .must("employees", numbers("11", null))
                        .must("foundedYear", numbers("2010", null)));
        icps.put(
                "islands and articles",
                icp().must("country", in("US", "CH", "MT", "IS", "GB", "PH"))
                        .score(1, "country", in("HU", "FR", "PL")));
        icps.put("islands alone", icp().must("country", in("MT", "CY")));
        icps.put("a country without a Polish form", icp().must("country", in("TV", "NL")));
        icps.put(
                "industries",
                icp().must("industry", industries("NACE:58.21", "NACE:62", "NACE:J"))
                        .score(1, "industry", industries("SIC:7372")));
        icps.put(
                "money of all kinds",
                icp().must("annualRevenue", money("1000000", "5000000", "USD"))
                        .must("companyValue", money(null, "2500000000", "PLN"))
                        .score(5, "annualBudget", money("50000", "1000000", "EUR"))
                        .score(5, "budgetForUs", money("12500.50", null, "SEK"))
                        .score(5, "marketingBudget", money("250000", "250000", "GBP"))
                        .score(5, "adSpend", money("1234567", null, "CHF")));
        icps.put(
                "tags any, all, none",
                icp().must("technologies", all("SAP", "Kafka"))
                        .must("investors", any("Sequoia", "EQT"))
                        .score(5, "technologies", none("Excel"))
                        .score(5, "fundingSources", all("venture capital", "bank loans"))
                        .score(5, "customerGroups", any("families", "students"))
                        .score(5, "network", all("YPO", "Rotary"))
                        .exclude("challenges", any("Cash flow"), null, null)
                        .exclude("goals", none("Growth"), "no ambition", null));
        icps.put(
                "goals",
                icp().must("goals", all("International growth", "Lower costs"))
                        .must("challenges", all("Hiring"))
                        .score(3, "goals", any("Go public")));
        icps.put("booleans", icp().must("sellsOnline", is(false)).score(2, "hasPhysicalStore", is(true)));
        icps.put(
                "other booleans",
                icp().must("hasPhysicalStore", is(false))
                        .exclude("sellsOnline", is(true), null, LocalDate.of(2026, 12, 31)));
        icps.put(
                "own only",
                icp().own(Mode.MUST, "Net margin", AttributeType.NUMBER, "%", numbers("10", null))
                        .own(Mode.MUST, "Contract end", AttributeType.DATE, null, days("2027-01-01", null))
                        .own(Mode.SCORE, "Certifications", AttributeType.TAGS, null, any("ISO 9001", "ISO 27001"))
                        .own(Mode.SCORE, "Support level", AttributeType.CHOICE, null, in("Gold", "Silver"))
                        .own(Mode.SCORE, "Fleet value", AttributeType.MONEY, null, money("1000000", null, "EUR"))
                        .own(Mode.SCORE, "Listed", AttributeType.BOOLEAN, null, is(true))
                        .own(Mode.SCORE, "Notes", AttributeType.TEXT, null, contains("tea", "coffee"))
                        .own(Mode.EXCLUDE, "Labels", AttributeType.TAGS, null, none("Fair"))
                        .own(Mode.EXCLUDE, "Blocked", AttributeType.BOOLEAN, null, is(false)));
        icps.put(
                "own country and industry",
                icp().own(Mode.MUST, "Markets", AttributeType.COUNTRY, null, in("DE", "AT"))
                        .own(Mode.SCORE, "Supplies", AttributeType.INDUSTRY, null, industries("NACE:58.21"))
                        .own(Mode.SCORE, "Tools", AttributeType.TAGS, null, all("A", "B")));
        icps.put(
                "dates",
                icp().must("customerSince", days("2024-05-31", null))
                        .score(2, "customerSince", days(null, "2025-06-01")));
        icps.put(
                "more dates",
                icp().must("customerSince", days("2024-05-01", "2025-06-01"))
                        .exclude("customerSince", days("2024-05-05", "2024-05-05"), null, null));
        icps.put(
                "years",
                icp().must("foundedYear", numbers("1990", "2000"))
                        .score(1, "foundedYear", numbers(null, "1995"))
                        .exclude("foundedYear", numbers("1999", "1999"), null, null));
        icps.put(
                "ratings",
                icp().must("referralLikelihood", numbers("8", null))
                        .score(5, "pleasantToWorkWith", numbers("4", "5"))
                        .score(5, "profitability", numbers("3", null))
                        .score(5, "easeOfSelling", numbers("5", "5")));
        icps.put(
                "long lists",
                icp().must("sector", in("Software", "Games", "Media", "Retail", "Health", "Energy", "Food", "Toys"))
                        .score(5, "country", in("NL", "BE", "DE", "FR", "LU", "AT", "CH", "DK", "SE")));
        icps.put(
                "teams",
                icp().must("productTeamSize", numbers("3", "4"))
                        .must("serviceTeamSize", numbers("1", "1"))
                        .must("salesTeamSize", numbers("12.5", null)));
        icps.put(
                "texts",
                icp().must("sector", contains("soft", "game"))
                        .must("region", in("Bavaria", "Tyrol"))
                        .score(1, "region", contains("land")));
        icps.put(
                "ten and more",
                icp().must("businessModel", in("B2B", "B2G"))
                        .must("country", in("SE", "NO", "FI"))
                        .must("employees", numbers("250", "5000"))
                        .score(20, "annualRevenue", money("50000000", "500000000", "SEK"))
                        .score(15, "technologies", any("AWS", "Azure"))
                        .score(10, "foundedYear", numbers(null, "2015"))
                        .score(10, "hasPhysicalStore", is(true))
                        .score(9, "salesTeamSize", numbers("10", null))
                        .score(8, "socialFollowers", numbers("10000", null))
                        .score(7, "challenges", any("Manual work", "Late payments"))
                        .score(6, "goals", any("Grow abroad"))
                        .score(2, "network", any("Almega"))
                        .score(1, "profitability", numbers("3", null))
                        .exclude("country", in("RU", "BY"), "export sanctions", LocalDate.of(2027, 6, 30))
                        .exclude("technologies", any("OurRival"), "just bought from a competitor", null));
        icps.put(
                "one of several",
                icp().together(
                                Mode.MUST,
                                new Demand.AllOf(List.of(
                                        leaf("country", in("NL", "BE")),
                                        new Demand.AnyOf(List.of(
                                                leaf("technologies", any("SAP")),
                                                leaf("annualRevenue", money("5000000", null, "EUR")))))))
                        .together(
                                Mode.SCORE,
                                new Demand.AllOf(
                                        List.of(leaf("employees", numbers("50", null)), leaf("sellsOnline", is(true)))))
                        .together(
                                Mode.EXCLUDE,
                                new Demand.AnyOf(List.of(
                                        leaf("businessModel", in("B2C")),
                                        new Demand.AllOf(
                                                List.of(leaf("country", in("NL")), leaf("hasPhysicalStore", is(true)))),
                                        leaf("goals", any("Sell the company"))))));
        return icps;
    }

    private static Demand leaf(String attribute, Condition condition) {
        return new Demand.OfAttribute(attribute, condition);
    }

    private static List<String> needs(String name) {
        return switch (name) {
            case "a typical one" -> List.of("Less manual work", "Faster hiring.");
            case "employees alone" -> List.of("One place for all data");
            case "booleans" -> List.of("a", "b", "c", "d", "e");
            default -> List.of();
        };
    }

    @Test
    void everyStatementReadsAsItDidWhenItWasReadAloud() throws IOException {
        List<String> lines = new ArrayList<>();
        samples().forEach((name, sample) -> {
            lines.add("# " + name);
            Languages.spoken().forEach(language -> lines.add(language + " " + say(sample, needs(name), language)));
        });
        Files.write(WRITTEN, lines);

        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(READ_ALOUD));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, true", "2027-01-01, false"})
    void anExclusionIsSpokenOfUntilItsLastDay(LocalDate today, boolean spokenOf) {
        Samples sample = icp().score(5, "sellsOnline", is(true))
                .exclude("country", in("RU"), "Sanctions.", LocalDate.of(2026, 12, 31));

        String statement = phrasebook.statement(sample.build(), List.of(), Locale.ENGLISH, today);

        assertThat(statement.contains("Russia")).isEqualTo(spokenOf);
        assertThat(statement.contains("Sanctions")).isEqualTo(spokenOf);
    }

    private String say(Samples sample, List<String> needs, Locale language) {
        return phrasebook.statement(sample.build(), needs, language, TODAY).replace('\u00a0', ' ');
    }
}
