package io.fitgauge.publishing.control;

import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.language.Messages;
import io.fitgauge.publishing.control.Side.Said;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A criterion's change in words. */
final class CriterionWording {

    private static final int MOST_VALUES = 20;

    private final Said before;
    private final Said after;
    private final UnaryOperator<String> groupNames;
    private final Messages messages;

    /** @param groupNames what people call a weight group, by its key */
    CriterionWording(Said before, Said after, UnaryOperator<String> groupNames, Messages messages) {
        this.before = before;
        this.after = after;
        this.groupNames = groupNames;
        this.messages = messages;
    }

    String of(CriterionField field, CriterionBody was, CriterionBody now) {
        return switch (field) {
            case ATTRIBUTE -> words("attribute", before.whole(), after.whole());
            case MATCH, ANY_OF, ALL_OF -> match(was, now);
            case MODE -> words("mode", mode(was.mode()), mode(now.mode()));
            case WEIGHT -> words("weight", number(was.weight()), number(now.weight()));
            case GROUP -> given("group", "noGroup", named(now.group()));
            case REASON -> given("reason", "noReason", now.reason());
            case VALID_UNTIL -> given("validUntil", "noEnd", day(now.validUntil()));
        };
    }

    private String match(CriterionBody was, CriterionBody now) {
        if (!before.label().equals(after.label())) {
            return words("attribute", before.whole(), after.whole());
        }
        return onlyValuesDiffer(was.match(), now.match())
                ? values()
                : words("match", before.expected(), after.expected());
    }

    private static boolean onlyValuesDiffer(@Nullable MatchBody was, @Nullable MatchBody now) {
        return was != null && now != null && was.values() != null && SameJson.same(was, now.listing(was.values()));
    }

    /** Which were added and dropped: a long list would be cut where it differs. */
    private String values() {
        return Stream.of(
                        values("also", after.values(), before.values()),
                        values("noLonger", before.values(), after.values()))
                .flatMap(Optional::stream)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" "),
                        text -> text.isEmpty() ? words("match", before.expected(), after.expected()) : text));
    }

    private Optional<String> values(String key, List<String> here, List<String> there) {
        List<String> only =
                here.stream().filter(value -> !there.contains(value)).toList();
        return only.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.text(
                        "criterion." + key, Map.of("label", after.label(), "values", messages.and(only, MOST_VALUES))));
    }

    private String given(String key, String keyOfNothing, @Nullable String value) {
        return value == null ? words(keyOfNothing, "", "") : words(key, "", value);
    }

    private @Nullable String named(@Nullable String group) {
        return group == null ? null : groupNames.apply(group);
    }

    private @Nullable String day(@Nullable String day) {
        return day == null ? null : messages.day(LocalDate.parse(day));
    }

    private String mode(@Nullable Mode mode) {
        return mode == null ? "" : messages.text("mode." + mode.name());
    }

    private String number(@Nullable Integer weight) {
        return messages.number(BigDecimal.valueOf(weight == null ? 0 : weight));
    }

    private String words(String key, String was, String now) {
        return messages.text("criterion." + key, Map.of("label", after.label(), "before", was, "after", now));
    }
}
