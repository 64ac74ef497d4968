package io.fitgauge.attributes.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.Attributes;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.CountryView;
import io.fitgauge.reference.boundary.Industries;
import io.fitgauge.refusal.FieldErrors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AttributeValuesPropertiesTest {

    private static final List<String> INDUSTRIES = new ArrayList<>(new Industries().atOrUnder("NAICS:31-33"));
    private static final List<String> COUNTRIES =
            new Countries().list().stream().map(CountryView::code).toList();

    private final AttributeValues values = AttributeValues.standalone();

    @Property(tries = 300)
    void whatIsWrittenReadsBackAsTheSame(@ForAll("accounts") Map<String, Object> raw) {
        Attributes read = read(raw);

        Map<String, Object> written = AttributeValues.write(read);

        assertThat(read(written)).isEqualTo(read);
        assertThat(AttributeValues.write(read(written))).isEqualTo(written);
        assertThat(written.keySet()).isSubsetOf(raw.keySet());
    }

    @Property(tries = 300)
    void whateverTreeIsGivenItIsReadOrRefusedAndNeverFails(@ForAll("trees") Object raw) {
        Map<String, Object> tree =
                BuiltIn.all().stream().collect(Collectors.toMap(AttributeView::key, attribute -> raw));
        FieldErrors errors = new FieldErrors();

        Attributes read = values.read(tree, BuiltIn.byKey(), "/attributes", errors);

        assertThat(read(AttributeValues.write(read))).isEqualTo(read);
    }

    private Attributes read(Map<String, Object> raw) {
        FieldErrors errors = new FieldErrors();
        Attributes read = values.read(raw, BuiltIn.byKey(), "/attributes", errors);
        assertThat(errors.list()).isEmpty();
        return read;
    }

    @Provide
    Arbitrary<Map<String, Object>> accounts() {
        return Arbitraries.subsetOf(BuiltIn.all()).flatMap(attributes -> {
            List<Arbitrary<Object>> raws =
                    attributes.stream().map(AttributeValuesPropertiesTest::raw).toList();
            List<AttributeView> inOrder = List.copyOf(attributes);
            return Combinators.combine(raws).as(drawn -> {
                Map<String, Object> account = new LinkedHashMap<>();
                for (int i = 0; i < drawn.size(); i++) {
                    account.put(inOrder.get(i).key(), drawn.get(i));
                }
                return account;
            });
        });
    }

    @Provide
    Arbitrary<Object> trees() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20).asGeneric(),
                Arbitraries.of("B2B", "NL", "2024-05-31", "NACE:62").asGeneric(),
                Arbitraries.bigDecimals().asGeneric(),
                Arbitraries.bigIntegers().asGeneric(),
                Arbitraries.of(true, false).asGeneric());
        return Arbitraries.lazyOf(() -> leaves, () -> leaves.list().ofMaxSize(4).asGeneric(), () -> Arbitraries.maps(
                        Arbitraries.of("amount", "currency", "x~/"), leaves)
                .asGeneric());
    }

    private static Arbitrary<Object> raw(AttributeView attribute) {
        return switch (attribute.type()) {
            case NUMBER ->
                BuiltIn.scale(attribute).isPresent()
                        ? Arbitraries.integers().between(1, 5).asGeneric()
                        : numbers();
            case MONEY ->
                Combinators.combine(numbers(), Arbitraries.of("EUR", "USD", "JPY"))
                        .as((amount, currency) -> Map.of("amount", amount, "currency", currency));
            case TEXT -> texts().asGeneric();
            case CHOICE -> Arbitraries.of("B2B", "b2c", " B2G", "ｂ２ｂ２ｃ", "").asGeneric();
            case TAGS -> texts().list().ofMaxSize(10).asGeneric();
            case BOOLEAN -> Arbitraries.of(true, false).asGeneric();
            case DATE ->
                Arbitraries.longs()
                        .between(
                                LocalDate.of(1, 1, 1).toEpochDay(),
                                LocalDate.of(9999, 12, 31).toEpochDay())
                        .map(day -> LocalDate.ofEpochDay(day).toString());
            case COUNTRY -> Arbitraries.of(COUNTRIES).asGeneric();
            case INDUSTRY -> Arbitraries.of(INDUSTRIES).list().ofMaxSize(10).asGeneric();
        };
    }

    private static Arbitrary<Object> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
                        .ofScale(6)
                        .asGeneric(),
                Arbitraries.integers().asGeneric());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(" \t\u00a0\u2003aAßẞéﬁσς1")
                .withCharRange('\u4e00', '\u4e20')
                .ofMaxLength(30);
    }
}
