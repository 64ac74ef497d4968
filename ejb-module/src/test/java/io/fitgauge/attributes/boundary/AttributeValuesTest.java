package io.fitgauge.attributes.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import io.fitgauge.reference.boundary.Industries;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeValuesTest {

    private final AttributeValues values = AttributeValues.standalone();

    // what is unknown, and what is known to be empty

    @Test
    void nullIsUnknownWhateverTheType() {
        assertThat(BuiltIn.all()).allSatisfy(attribute -> assertThat(known(attribute.key(), null))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector", "businessModel", "country", "customerSince"})
    void blankTextIsUnknown(String key) {
        assertThat(known(key, "")).isEmpty();
        assertThat(known(key, " \t\u00a0\u2003\u3000 ")).isEmpty();
    }

    @Test
    void anEmptyListIsKnownToBeEmpty() {
        assertThat(known("technologies", List.of())).contains(new AttributeValue.Tags(List.of()));
        assertThat(known("technologies", List.of(" "))).contains(new AttributeValue.Tags(List.of()));
        assertThat(known("industry", List.of())).contains(new AttributeValue.Industries(List.of()));
    }

    @Test
    void unknownValuesAreLeftOutAndTheOthersKeepTheirOrder() {
        Map<String, @Nullable Object> raw = new LinkedHashMap<>();
        raw.put("region", "Noord-Holland");
        raw.put("sector", " ");
        raw.put("employees", 12);
        raw.put("country", null);
        FieldErrors errors = new FieldErrors();

        Attributes read = values.read(raw, BuiltIn.byKey(), "/attributes", errors);

        assertThat(errors.list()).isEmpty();
        assertThat(read.asMap())
                .containsExactly(
                        Map.entry("region", new AttributeValue.Text("Noord-Holland")),
                        Map.entry("employees", new AttributeValue.Num(BigDecimal.valueOf(12))));
    }

    // nothing is coerced

    @Test
    void aValueOfAnotherJsonTypeIsRefusedAndNeverCoerced() {
        Map<String, List<Object>> wrong = Map.of(
                "employees", List.of("12", true, List.of(12), Map.of(), 12.0, 12f, ""),
                "annualRevenue", List.of(12, "12 EUR", List.of(), true, ""),
                "sector", List.of(12, true, List.of("x"), Map.of()),
                "businessModel", List.of(1, List.of("B2B")),
                "technologies", List.of("SAP", "", Map.of(), true),
                "sellsOnline", List.of("true", "false", 1, 0, "", List.of()),
                "customerSince", List.of(20240531, List.of(2024, 5, 31)),
                "country", List.of(31, List.of("NL")),
                "industry", List.of("NACE:58.21", Map.of(), 58));

        wrong.forEach((key, raws) -> assertThat(raws)
                .allSatisfy(raw ->
                        assertThat(pointers(key, raw)).as(key + " " + raw).containsExactly("/v")));
    }

    @Test
    void elementsOfAnotherJsonTypeAreRefusedAtTheirPlace() {
        assertThat(pointers("technologies", Arrays.asList("SAP", 1, null, List.of("x"))))
                .containsExactly("/v/1", "/v/2", "/v/3");
        assertThat(pointers("industry", Arrays.asList(null, "NACE:58.21", 58))).containsExactly("/v/0", "/v/2");
    }

    // numbers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0",
                "12.5",
                "-12.000001",
                "999999999999999999.999999",
                "-999999999999999999.999999",
                "1e17",
                "1E-6",
                "1.50000000000000",
                "0e999999999",
                "0e-999999999",
                "1000000000000000000000000000000e-20"
            })
    void aNumberOfAtMost18And6DigitsIsTaken(String text) {
        BigDecimal number = new BigDecimal(text);

        assertThat(known("employees", number)).contains(new AttributeValue.Num(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e18",
                "1000000000000000000",
                "-1000000000000000000",
                "0.0000001",
                "1.1234567",
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "100e2147483647",
                "1e2147483647",
                "123e-2147483647"
            })
    void aNumberOfMoreDigitsIsRefusedAtOnce(String text) {
        BigDecimal number = new BigDecimal(text);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThat(pointers("employees", number))
                .containsExactly("/v"));
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThat(
                        pointers("adSpend", Map.of("amount", number, "currency", "EUR")))
                .containsExactly("/v/amount"));
    }

    @Test
    void aNumberOfVeryManyDigitsIsRefusedWithoutCountingThem() {
        BigInteger digits = BigInteger.ONE.shiftLeft(20_000_000);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThat(pointers("employees", digits)).containsExactly("/v");
            assertThat(pointers("employees", new BigDecimal(digits, 6_000_000))).containsExactly("/v");
        });
    }

    @Test
    void wholeNumbersOfAnyWidthAreNumbers() {
        AttributeValue twelve = new AttributeValue.Num(BigDecimal.valueOf(12));

        assertThat(List.<Object>of(12, 12L, BigInteger.valueOf(12), new BigDecimal("12.00")))
                .allSatisfy(raw -> assertThat(known("employees", raw)).contains(twelve));
    }

    @Test
    void builtInRatingsKeepToTheirScale() {
        assertThat(known("referralLikelihood", 0)).isPresent();
        assertThat(known("referralLikelihood", new BigDecimal("9.5"))).isPresent();
        assertThat(known("easeOfSelling", 5)).isPresent();
        assertThat(pointers("referralLikelihood", 11)).containsExactly("/v");
        assertThat(pointers("referralLikelihood", new BigDecimal("-0.1"))).containsExactly("/v");
        assertThat(pointers("pleasantToWorkWith", 0)).containsExactly("/v");
        assertThat(pointers("profitability", new BigDecimal("5.000001"))).containsExactly("/v");
    }

    @Test
    void aTenantsOwnAttributeHasNoScale() {
        assertThat(read(own("profitability", AttributeType.NUMBER), 900, new FieldErrors()))
                .isPresent();
    }

    // money

    @Test
    void moneyIsAnAmountWithItsCurrency() {
        assertThat(known("annualRevenue", Map.of("amount", new BigDecimal("12.50"), "currency", "EUR")))
                .contains(new AttributeValue.Money(new BigDecimal("12.5"), "EUR"));
        assertThat(known("annualRevenue", Map.of("amount", -1, "currency", "USD")))
                .isPresent();
    }

    @Test
    void whatIsWrongWithMoneyIsPointedAt() {
        Map<String, @Nullable Object> noAmount = new HashMap<>();
        noAmount.put("amount", null);
        noAmount.put("currency", "EUR");

        assertThat(pointers("adSpend", noAmount)).containsExactly("/v/amount");
        assertThat(pointers("adSpend", Map.of("currency", "EUR"))).containsExactly("/v/amount");
        assertThat(pointers("adSpend", Map.of("amount", 1))).containsExactly("/v/currency");
        assertThat(pointers("adSpend", Map.of())).containsExactly("/v/amount", "/v/currency");
        assertThat(pointers("adSpend", Map.of("amount", "1", "currency", "eur")))
                .containsExactly("/v/amount", "/v/currency");
        assertThat(pointers("adSpend", Map.of("amount", 1, "currency", "XXX"))).containsExactly("/v/currency");
        assertThat(pointers("adSpend", Map.of("amount", 1, "currency", 978))).containsExactly("/v/currency");
        assertThat(pointers("adSpend", Map.of("amount", 1, "currency", "EUR", "per/year", true)))
                .containsExactly("/v/per~1year");
    }

    // texts and tags

    @Test
    void textIsKeptAsItWasWritten() {
        assertThat(known("sector", "  Fa\u00e7ade\u00a0 Bau "))
                .contains(new AttributeValue.Text("  Façade\u00a0 Bau "));
        assertThat(known("sector", "\u2003Food\t&\nBeverage \ud83c\udf7a")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000", "\u0007bell", "a\u001fb", "a\u007f", "\ud800", "x\udc00y", "\udf7a\ud83c", "a\u0090"})
    void charactersThatAreNoTextAreRefused(String text) {
        assertThat(pointers("sector", text)).containsExactly("/v");
        assertThat(pointers("technologies", List.of("SAP", text))).containsExactly("/v/1");
    }

    @Test
    void textHasAtMost500Characters() {
        assertThat(known("sector", "\ud83c\udf7a".repeat(500))).isPresent();
        assertThat(pointers("sector", "x".repeat(501))).containsExactly("/v");
        assertThat(known("sector", " ".repeat(501))).isEmpty();
    }

    @Test
    void blankTagsAreDroppedAndEqualOnesCountOnce() {
        assertThat(known("technologies", List.of(" SAP ", "", "sap", "Java", "\t", "JAVA")))
                .contains(new AttributeValue.Tags(List.of("SAP", "Java")));
    }

    @Test
    void thereAreAtMost200DifferentTagsOf100Characters() {
        List<String> most = IntStream.range(0, 200).mapToObj(i -> "tag " + i).toList();
        List<String> again = new ArrayList<>(most);
        again.addAll(List.of("TAG 1", " tag 2", ""));
        List<String> more = new ArrayList<>(most);
        more.add("one more");

        assertThat(known("technologies", again)).isPresent();
        assertThat(pointers("technologies", more)).containsExactly("/v");
        assertThat(known("technologies", List.of("x".repeat(100)))).isPresent();
        assertThat(pointers("technologies", List.of("SAP", "x".repeat(101)))).containsExactly("/v/1");
    }

    // what must be in a table, a list or the calendar

    @Test
    void aChoiceIsOneOfItsOptionsAndKeptAsTheOptionIsWritten() {
        assertThat(known("businessModel", " b2b2c ")).contains(new AttributeValue.Text("B2B2C"));
        assertThat(pointers("businessModel", "B2X")).containsExactly("/v");
        assertThat(details("businessModel", "B2X")).containsExactly("must be one of B2B, B2C, B2B2C, B2G");
    }

    @Test
    void aCountryIsWrittenAsInItsTable() {
        assertThat(known("country", "NL")).contains(new AttributeValue.Text("NL"));
        assertThat(known("country", "NA")).contains(new AttributeValue.Text("NA"));
        assertThat(List.of("nl", "NLD", "Netherlands", "XX", " NL"))
                .allSatisfy(code -> assertThat(pointers("country", code)).containsExactly("/v"));
    }

    @Test
    void industryCodesAreWrittenAsInTheirTables() {
        assertThat(known("industry", List.of("SIC:D", "NACE:58.21", "ISIC:J", "NACE:58.21", "NAICS:31-33")))
                .contains(new AttributeValue.Industries(List.of("ISIC:J", "NACE:58.21", "NAICS:31-33", "SIC:D")));
        assertThat(pointers("industry", List.of("NACE:58.21", "ISIC:j", "58.21", "NACE:58.99", "")))
                .containsExactly("/v/1", "/v/2", "/v/3", "/v/4");
    }

    @Test
    void thereAreAtMost50DifferentIndustryCodes() {
        List<String> codes =
                new Industries().atOrUnder("NACE:C").stream().limit(51).toList();
        List<String> again = new ArrayList<>(codes.subList(0, 50));
        again.add(codes.get(0));

        assertThat(known("industry", again)).isPresent();
        assertThat(pointers("industry", codes)).containsExactly("/v");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "0001-01-01", "9999-12-31"})
    void aDayOfTheCalendarIsTaken(String day) {
        assertThat(known("customerSince", day)).contains(new AttributeValue.Day(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2024-02-30",
                "2024-13-01",
                "2024-00-10",
                "2024-5-31",
                "24-05-31",
                "0000-01-01",
                "-0001-01-01",
                "+10000-01-01",
                "10000-01-01",
                "2024-05-31T00:00:00Z",
                "2024-05-31 ",
                "31-05-2024",
                "today",
                "２０２４-05-31"
            })
    void anythingElseIsNoDay(String text) {
        assertThat(pointers("customerSince", text)).containsExactly("/v");
    }

    // the whole

    @Test
    void aKeyThatIsNoAttributeHereIsPointedAtEvenWithoutAValue() {
        Map<String, @Nullable Object> raw = new LinkedHashMap<>();
        raw.put("net/margin", 1);
        raw.put("a~b", null);
        FieldErrors errors = new FieldErrors();

        values.read(raw, BuiltIn.byKey(), "/attributes", errors);

        assertThat(errors.list())
                .containsExactly(
                        new FieldError("/attributes/net~1margin", "is not an attribute here"),
                        new FieldError("/attributes/a~0b", "is not an attribute here"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("employees", "12");
        raw.put("annualRevenue", Map.of("amount", 1, "currency", "euro"));
        raw.put("sector", "Software");
        raw.put("industry", List.of("NACE:62", "NACE:x"));
        FieldErrors errors = new FieldErrors();

        values.read(raw, BuiltIn.byKey(), "/attributes", errors);

        assertThat(errors.list())
                .extracting(FieldError::pointer)
                .containsExactly(
                        "/attributes/employees", "/attributes/annualRevenue/currency", "/attributes/industry/1");
    }

    @Test
    void anAccountHasAtMost200KnownAttributes() {
        Map<String, AttributeView> definitions = new LinkedHashMap<>();
        Map<String, @Nullable Object> raw = new LinkedHashMap<>();
        for (int i = 0; i < 201; i++) {
            definitions.put("own" + i, own("own" + i, AttributeType.BOOLEAN));
            raw.put("own" + i, i == 0 ? null : true);
        }
        FieldErrors errors = new FieldErrors();
        values.read(raw, definitions, "/attributes", errors);
        assertThat(errors.list()).isEmpty();

        raw.put("own0", false);
        values.read(raw, definitions, "/attributes", errors);
        assertThat(errors.list()).extracting(FieldError::pointer).containsExactly("/attributes");
    }

    @Test
    void valuesAreWrittenAsTheContractHasThem() {
        Map<String, AttributeValue> known = new LinkedHashMap<>();
        known.put("employees", new AttributeValue.Num(new BigDecimal("100.00")));
        known.put("annualRevenue", new AttributeValue.Money(new BigDecimal("1000000"), "EUR"));
        known.put("customerSince", new AttributeValue.Day(LocalDate.of(985, 1, 2)));
        known.put("sellsOnline", new AttributeValue.Flag(false));
        known.put("technologies", new AttributeValue.Tags(List.of()));

        Map<String, Object> written = AttributeValues.write(Attributes.of(known));

        assertThat(written)
                .containsExactly(
                        Map.entry("employees", new BigDecimal("100")),
                        Map.entry("annualRevenue", Map.of("amount", new BigDecimal("1000000"), "currency", "EUR")),
                        Map.entry("customerSince", "0985-01-02"),
                        Map.entry("sellsOnline", false),
                        Map.entry("technologies", List.of()));
        assertThat(written.get("employees")).hasToString("100");
    }

    private Optional<AttributeValue> known(String key, @Nullable Object raw) {
        FieldErrors errors = new FieldErrors();
        Optional<AttributeValue> value = read(BuiltIn.find(key).orElseThrow(), raw, errors);
        assertThat(errors.list()).isEmpty();
        return value;
    }

    private List<String> pointers(String key, @Nullable Object raw) {
        return refused(key, raw).stream().map(FieldError::pointer).toList();
    }

    private List<String> details(String key, @Nullable Object raw) {
        return refused(key, raw).stream().map(FieldError::detail).toList();
    }

    private List<FieldError> refused(String key, @Nullable Object raw) {
        FieldErrors errors = new FieldErrors();
        assertThat(read(BuiltIn.find(key).orElseThrow(), raw, errors)).isEmpty();
        return errors.list();
    }

    private Optional<AttributeValue> read(AttributeView definition, @Nullable Object raw, FieldErrors errors) {
        return values.read(definition, raw, "/v", errors);
    }

    private static AttributeView own(String key, AttributeType type) {
        return new AttributeView(key, key, type, Category.FIRMOGRAPHIC, false, null, null);
    }
}
