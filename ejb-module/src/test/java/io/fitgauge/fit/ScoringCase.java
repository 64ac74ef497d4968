package io.fitgauge.fit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One case of a file of cases, read into the core's words. */
record ScoringCase(JsonNode json, JsonNode types) {

    ScoringModel model() {
        JsonNode icp = json.required("icp");
        return new ScoringModel(
                stream(icp.required("criteria")).map(this::criterion).toList(),
                thresholds(icp.required("thresholds")),
                stream(icp.path("weightGroups")).map(ScoringCase::weightGroup).toList());
    }

    LocalDate on() {
        return json.has("on") ? LocalDate.parse(json.get("on").textValue()) : Conditions.TODAY;
    }

    Rates rates() {
        DatedRates rates = new DatedRates();
        json.path("rates")
                .forEach(rate -> rates.add(
                        rate.required("from").textValue(),
                        rate.required("to").textValue(),
                        rate.required("day").textValue(),
                        rate.required("rate").asText()));
        return rates;
    }

    Attributes attributes() {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        json.required("attributes").fields().forEachRemaining(field -> {
            if (isKnown(field.getValue())) {
                values.put(field.getKey(), value(type(field.getKey()), field.getValue()));
            }
        });
        return Attributes.of(values);
    }

    Score expected() {
        JsonNode score = json.required("expected");
        return new Score(
                score.has("score") ? score.get("score").intValue() : null,
                score.required("low").intValue(),
                score.required("high").intValue(),
                score.required("coverage").intValue(),
                score.has("tier") ? Tier.valueOf(score.get("tier").textValue()) : null,
                Decision.valueOf(score.required("decision").textValue()),
                stream(score.required("reasons")).map(ScoringCase::reason).toList(),
                stream(score.required("findings")).map(ScoringCase::finding).toList());
    }

    private Criterion criterion(JsonNode criterion) {
        return new Criterion(
                criterion.required("key").textValue(),
                demand(criterion),
                Mode.valueOf(criterion.required("mode").textValue()),
                criterion.path("weight").intValue(),
                criterion.path("group").textValue(),
                null,
                day(criterion.get("validUntil")));
    }

    private Demand demand(JsonNode part) {
        if (part.has("anyOf")) {
            return new Demand.AnyOf(stream(part.get("anyOf")).map(this::demand).toList());
        }
        if (part.has("allOf")) {
            return new Demand.AllOf(stream(part.get("allOf")).map(this::demand).toList());
        }
        String attribute = part.required("attribute").textValue();
        return new Demand.OfAttribute(attribute, condition(type(attribute), part.required("match")));
    }

    private static WeightGroup weightGroup(JsonNode group) {
        return new WeightGroup(
                group.required("key").textValue(), group.required("cap").intValue());
    }

    private static Condition condition(AttributeType type, JsonNode match) {
        return switch (match.required("op").textValue()) {
            case "BETWEEN" -> between(type, match);
            case "IN" ->
                type == AttributeType.INDUSTRY
                        ? IndustryCodes.industryIn(texts(match.required("values")))
                        : new Condition.TextIn(texts(match.required("values")));
            case "CONTAINS" -> new Condition.TextContains(texts(match.required("values")));
            case "ANY_OF" -> new Condition.TagsAnyOf(texts(match.required("values")));
            case "ALL_OF" -> new Condition.TagsAllOf(texts(match.required("values")));
            case "NONE_OF" -> new Condition.TagsNoneOf(texts(match.required("values")));
            case "IS" -> new Condition.Is(match.required("value").booleanValue());
            default -> throw new IllegalArgumentException(match.toString());
        };
    }

    private static Condition between(AttributeType type, JsonNode match) {
        return switch (type) {
            case DATE -> new Condition.DateBetween(day(match.get("min")), day(match.get("max")));
            case MONEY ->
                new Condition.MoneyBetween(
                        decimal(match.get("min")),
                        decimal(match.get("max")),
                        match.required("currency").textValue(),
                        decimal(match.get("tolerance")));
            default ->
                new Condition.NumberBetween(
                        decimal(match.get("min")), decimal(match.get("max")), decimal(match.get("tolerance")));
        };
    }

    private static AttributeValue value(AttributeType type, JsonNode value) {
        return switch (type) {
            case NUMBER -> new AttributeValue.Num(value.decimalValue());
            case MONEY ->
                new AttributeValue.Money(
                        value.required("amount").decimalValue(),
                        value.required("currency").textValue());
            case TEXT, CHOICE, COUNTRY -> new AttributeValue.Text(value.textValue());
            case TAGS -> new AttributeValue.Tags(texts(value));
            case BOOLEAN -> new AttributeValue.Flag(value.booleanValue());
            case DATE -> new AttributeValue.Day(LocalDate.parse(value.textValue()));
            case INDUSTRY -> new AttributeValue.Industries(texts(value));
        };
    }

    /** Null and blank text are unknown. */
    private static boolean isKnown(JsonNode value) {
        return !value.isNull()
                && !(value.isTextual() && ComparableText.of(value.textValue()).isEmpty());
    }

    private AttributeType type(String attribute) {
        return AttributeType.valueOf(types.required(attribute).textValue());
    }

    private static Thresholds thresholds(JsonNode thresholds) {
        return new Thresholds(
                thresholds.required("tierA").intValue(),
                thresholds.required("tierB").intValue(),
                thresholds.required("tierC").intValue(),
                thresholds.required("forwardAt").intValue(),
                thresholds.required("nurtureAt").intValue(),
                thresholds.required("minCoverage").intValue());
    }

    private static Reason reason(JsonNode reason) {
        return new Reason(
                ReasonCode.valueOf(reason.required("code").textValue()),
                reason.path("criterion").textValue());
    }

    private static Finding finding(JsonNode finding) {
        return new Finding(
                finding.required("criterion").textValue(),
                Verdict.valueOf(finding.required("verdict").textValue()),
                finding.required("degree").intValue());
    }

    private static @Nullable BigDecimal decimal(@Nullable JsonNode value) {
        return value == null ? null : value.decimalValue();
    }

    private static @Nullable LocalDate day(@Nullable JsonNode value) {
        return value == null ? null : LocalDate.parse(value.textValue());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
