package io.fitgauge.icps.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.BuiltIn;
import io.fitgauge.fit.Condition;
import io.fitgauge.language.Languages;
import io.fitgauge.language.Messages;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.CountryView;
import io.fitgauge.reference.boundary.Industries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an ICP asks, its statement is whole in every language. */
class AnyStatementTest {

    private static final List<String> WORDS = List.of("Alpha", "Beta", "Gamma", "Delta", "Epsilon");

    private final Phrasebook phrasebook = new Phrasebook(new Countries(), new Industries());
    private final List<String> countries =
            new Countries().list().stream().map(CountryView::code).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void isWholeAndSaysWhatMustBe(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            List<String> said = new ArrayList<>();
            PublishedIcp icp = random(random, said);
            List<String> needs = random.nextBoolean() ? List.of() : List.of("Save time");
            for (Locale language : Languages.spoken()) {
                String statement = phrasebook.statement(icp, needs, language, LocalDate.EPOCH);
                assertThat(statement)
                        .endsWith(".")
                        .doesNotContain("{", "}", "  ", " ,", " .", "()", "null", "..")
                        .satisfies(text -> said.forEach(word -> assertThat(text).contains(word)));
                assertThat(statement.split("[.] (?=\\p{Lu})")).hasSizeLessThanOrEqualTo(3);
            }
        }
    }

    private PublishedIcp random(Random random, List<String> said) {
        Samples icp = Samples.icp();
        List<AttributeView> attributes = new ArrayList<>(BuiltIn.all());
        Collections.shuffle(attributes, random);
        int count = 1 + random.nextInt(12);
        for (AttributeView attribute : attributes.subList(0, count)) {
            switch (random.nextInt(3)) {
                case 0 -> icp.must(attribute.key(), condition(attribute, random, said));
                case 1 ->
                    icp.score(1 + random.nextInt(50), attribute.key(), condition(attribute, random, new ArrayList<>()));
                default ->
                    icp.exclude(
                            attribute.key(), condition(attribute, random, new ArrayList<>()), "Because of this.", null);
            }
        }
        return icp.score(5, "sellsOnline", Samples.is(true)).build();
    }

    /** @param said takes what is to be found in every language */
    private Condition condition(AttributeView attribute, Random random, List<String> said) {
        int low = random.nextInt(900);
        return switch (attribute.type()) {
            case NUMBER -> numbers(low, random, said);
            case MONEY -> Samples.money(Integer.toString(low * 10_000), null, "EUR");
            case DATE -> Samples.days("2024-05-31", null);
            case BOOLEAN -> Samples.is(random.nextBoolean());
            case COUNTRY -> Samples.in(countries.get(random.nextInt(countries.size())));
            case INDUSTRY -> Samples.industries("NACE:58.21");
            case TAGS -> {
                List<String> values = words(random, said);
                yield switch (random.nextInt(3)) {
                    case 0 -> Samples.any(values.toArray(String[]::new));
                    case 1 -> Samples.all(values.toArray(String[]::new));
                    default -> Samples.none(values.toArray(String[]::new));
                };
            }
            default -> Samples.in(words(random, said).toArray(String[]::new));
        };
    }

    private static Condition numbers(int low, Random random, List<String> said) {
        String min = Integer.toString(low);
        said.add(Messages.of(Locale.ENGLISH).number(new java.math.BigDecimal(low)));
        return switch (random.nextInt(4)) {
            case 0 -> Samples.numbers(min, null);
            case 1 -> Samples.numbers(null, min);
            case 2 -> Samples.numbers(min, min);
            default -> Samples.numbers(min, Integer.toString(low + 1 + random.nextInt(50)));
        };
    }

    private static List<String> words(Random random, List<String> said) {
        List<String> values = WORDS.subList(0, 1 + random.nextInt(WORDS.size()));
        said.addAll(values);
        return values;
    }
}
