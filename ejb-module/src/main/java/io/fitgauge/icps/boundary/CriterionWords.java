package io.fitgauge.icps.boundary;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Condition;
import io.fitgauge.icps.control.CodeNames;
import io.fitgauge.language.Messages;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in one language, in few words, what a criterion asks, and what a value is. */
public final class CriterionWords {

    private static final int MOST_ITEMS = 3;

    private final Messages words;
    private final CodeNames names;

    CriterionWords(Messages words, CodeNames names) {
        this.words = words;
        this.names = names;
    }

    /**
     * @param type of the condition's attribute
     * @return such as {@code between 50 and 500} or {@code Netherlands or Belgium}
     */
    public String expected(Condition condition, AttributeType type) {
        if (condition instanceof Condition.NumberBetween range) {
            return range("range", range.min(), range.max(), words::number);
        }
        if (condition instanceof Condition.MoneyBetween range) {
            return range("range", range.min(), range.max(), amount -> words.money(amount, range.currency()));
        }
        if (condition instanceof Condition.DateBetween range) {
            return range("days", range.min(), range.max(), words::day);
        }
        if (condition instanceof Condition.IndustryIn in) {
            return words.or(in.values().stream().map(names::industry).toList(), MOST_ITEMS);
        }
        if (condition instanceof Condition.Is is) {
            return words.yesOrNo(is.value());
        }
        if (condition instanceof Condition.OfTexts texts) {
            return texts(texts, type);
        }
        throw new IllegalArgumentException(
                "No words for " + condition.getClass().getSimpleName());
    }

    /** @return what a condition lists, one by one, by name; empty when it lists nothing */
    public List<String> listed(Condition condition, AttributeType type) {
        if (condition instanceof Condition.IndustryIn in) {
            return in.values().stream().map(names::industry).toList();
        }
        return condition instanceof Condition.OfTexts texts
                ? texts.values().stream().map(item -> text(item, type)).toList()
                : List.of();
    }

    /** @return such as {@code excluded: Netherlands or Belgium} */
    public String excluded(String expected) {
        return words.text("expected.exclude", expected);
    }

    private <T extends Comparable<? super T>> String range(
            String kind, @Nullable T min, @Nullable T max, Function<T, String> written) {
        if (min == null) {
            return words.text("expected." + kind + ".most", max == null ? "" : written.apply(max));
        }
        if (max == null) {
            return words.text("expected." + kind + ".least", written.apply(min));
        }
        return min.compareTo(max) == 0
                ? words.text("expected." + kind + ".exactly", written.apply(min))
                : words.text("expected." + kind + ".between", written.apply(min), written.apply(max));
    }

    private String texts(Condition.OfTexts condition, AttributeType type) {
        List<String> items =
                condition.values().stream().map(item -> text(item, type)).toList();
        if (condition instanceof Condition.TextContains) {
            return words.text("expected.contains", words.or(items, MOST_ITEMS));
        }
        if (condition instanceof Condition.TagsNoneOf) {
            return oneOrMore("expected.noneOf", items);
        }
        if (condition instanceof Condition.TagsAllOf) {
            return oneOrMore("expected.allOf", items);
        }
        if (condition instanceof Condition.TagsAnyOf) {
            return oneOrMore("expected.anyOf", items);
        }
        return type == AttributeType.COUNTRY ? words.or(items, MOST_ITEMS) : oneOrMore("expected.oneOf", items);
    }

    private String oneOrMore(String key, List<String> items) {
        return items.size() == 1
                ? words.text(key + ".one", items.get(0))
                : words.text(key, words.listed(items, MOST_ITEMS));
    }

    /** @return such as {@code 120} or {@code SAP, Java}; nothing for an empty list */
    public String value(AttributeValue value, AttributeType type) {
        if (value instanceof AttributeValue.Num number) {
            return words.number(number.value());
        }
        if (value instanceof AttributeValue.Money money) {
            return words.money(money.amount(), money.currency());
        }
        if (value instanceof AttributeValue.Flag flag) {
            return words.yesOrNo(flag.value());
        }
        if (value instanceof AttributeValue.Day day) {
            return words.day(day.value());
        }
        if (value instanceof AttributeValue.Tags tags) {
            return words.listed(tags.values().stream().map(CodeNames::shortened).toList(), MOST_ITEMS);
        }
        if (value instanceof AttributeValue.Industries industries) {
            return words.listed(industries.codes().stream().map(names::industry).toList(), MOST_ITEMS);
        }
        return text(((AttributeValue.Text) value).value(), type);
    }

    private String text(String text, AttributeType type) {
        return type == AttributeType.COUNTRY ? names.country(text, words.locale()) : CodeNames.shortened(text);
    }
}
