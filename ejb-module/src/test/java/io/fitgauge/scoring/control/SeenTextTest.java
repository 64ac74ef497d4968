package io.fitgauge.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Attributes;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.ScoringModel;
import io.fitgauge.fit.Thresholds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SeenTextTest {

    private static final Map<AttributeType, AttributeValue> ONE_OF_EACH = oneOfEach();

    @Test
    void everyTypeOfValueIsReadBack() {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        Map<String, AttributeType> types = new LinkedHashMap<>();
        ONE_OF_EACH.forEach((type, value) -> {
            values.put(type.name(), value);
            types.put(type.name(), type);
        });
        Attributes seen = Attributes.of(values);

        assertThat(ONE_OF_EACH.keySet()).containsExactlyInAnyOrder(AttributeType.values());
        assertThat(SeenText.read(SeenText.of(seen), types)).isEqualTo(seen);
    }

    @Test
    void valuesStandInTheApisForm() {
        Attributes seen = Attributes.of(Map.of("budget", new AttributeValue.Money(new BigDecimal("1E+6"), "EUR")));

        assertThat(SeenText.of(seen)).isEqualTo("{\"budget\":{\"amount\":1000000,\"currency\":\"EUR\"}}");
    }

    @Test
    void emptyIsKnownAndUnknownIsAbsent() {
        Attributes seen = Attributes.of(Map.of("tags", new AttributeValue.Tags(List.of())));

        assertThat(SeenText.of(seen)).isEqualTo("{\"tags\":[]}");
        assertThat(SeenText.of(Attributes.none())).isEqualTo("{}");
        assertThat(SeenText.read("{\"tags\":[]}", Map.of("tags", AttributeType.TAGS)))
                .isEqualTo(seen);
    }

    @Test
    void onlyWhatTheCriteriaLookAtIsKeptInTheirOrder() {
        ScoringModel model = new ScoringModel(List.of(asking("b"), asking("a"), asking("unknown")), Thresholds.DEFAULT);
        Attributes account = Attributes.of(Map.of(
                "a", new AttributeValue.Flag(true),
                "b", new AttributeValue.Flag(false),
                "c", new AttributeValue.Flag(true)));

        assertThat(SeenText.of(SeenText.seen(model, account))).isEqualTo("{\"b\":false,\"a\":true}");
    }

    private static Criterion asking(String attribute) {
        return new Criterion("of-" + attribute, attribute, Mode.SCORE, 1, new Condition.Is(true));
    }

    private static Map<AttributeType, AttributeValue> oneOfEach() {
        Map<AttributeType, AttributeValue> values = new LinkedHashMap<>();
        values.put(AttributeType.NUMBER, new AttributeValue.Num(new BigDecimal("999999999999999999.123456")));
        values.put(AttributeType.MONEY, new AttributeValue.Money(new BigDecimal("-12.5"), "EUR"));
        values.put(AttributeType.TEXT, new AttributeValue.Text("A \"quoted\"\nline 😀"));
        values.put(AttributeType.CHOICE, new AttributeValue.Text("B2B"));
        values.put(AttributeType.TAGS, new AttributeValue.Tags(List.of("SAP", "Java")));
        values.put(AttributeType.BOOLEAN, new AttributeValue.Flag(false));
        values.put(AttributeType.DATE, new AttributeValue.Day(LocalDate.of(2024, 2, 29)));
        values.put(AttributeType.COUNTRY, new AttributeValue.Text("NL"));
        values.put(AttributeType.INDUSTRY, new AttributeValue.Industries(List.of("NACE:58.21", "NACE:62")));
        return values;
    }
}
