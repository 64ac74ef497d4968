package io.fitgauge.scoring.control;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Verdict;
import io.fitgauge.language.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in one language, in few words, what a criterion expects and what an account has. */
public final class Explanations {

    private static final int MOST_ITEMS = 3;

    private final Messages messages;
    private final Names names;

    Explanations(Locale language, Names names) {
        this.messages = Messages.of(language);
        this.names = names;
    }

    /**
     * @param type of the criterion's attribute
     * @return such as {@code between 50 and 500} or {@code excluded: Netherlands or Belgium}
     */
    public String expected(Criterion criterion, AttributeType type) {
        String expected = condition(criterion.condition(), type);
        return criterion.mode() == Mode.EXCLUDE ? messages.text("expected.exclude", expected) : expected;
    }

    /** @return such as {@code 120}, {@code SAP, Java} or {@code unknown} */
    public String actual(Criterion criterion, AttributeType type, @Nullable AttributeValue value, Verdict verdict) {
        if (value == null) {
            return messages.text("actual.unknown");
        }
        if (verdict == Verdict.UNKNOWN
                && value instanceof AttributeValue.Money money
                && criterion.condition() instanceof Condition.MoneyBetween range) {
            return messages.text("actual.noRate", money.currency(), messages.number(money.amount()), range.currency());
        }
        return value(value, type);
    }

    private String condition(Condition condition, AttributeType type) {
        if (condition instanceof Condition.NumberBetween range) {
            return range("range", range.min(), range.max(), messages::number);
        }
        if (condition instanceof Condition.MoneyBetween range) {
            return range("range", range.min(), range.max(), amount -> messages.money(amount, range.currency()));
        }
        if (condition instanceof Condition.DateBetween range) {
            return range("days", range.min(), range.max(), messages::day);
        }
        if (condition instanceof Condition.IndustryIn in) {
            return messages.or(in.values().stream().map(names::industry).toList(), MOST_ITEMS);
        }
        if (condition instanceof Condition.Is is) {
            return messages.yesOrNo(is.value());
        }
        if (condition instanceof Condition.OfTexts texts) {
            return texts(texts, type);
        }
        throw new IllegalArgumentException(
                "No words for " + condition.getClass().getSimpleName());
    }

    private <T extends Comparable<? super T>> String range(
            String kind, @Nullable T min, @Nullable T max, Function<T, String> written) {
        if (min == null) {
            return messages.text("expected." + kind + ".most", max == null ? "" : written.apply(max));
        }
        if (max == null) {
            return messages.text("expected." + kind + ".least", written.apply(min));
        }
        return min.compareTo(max) == 0
                ? messages.text("expected." + kind + ".exactly", written.apply(min))
                : messages.text("expected." + kind + ".between", written.apply(min), written.apply(max));
    }

    private String texts(Condition.OfTexts condition, AttributeType type) {
        List<String> items =
                condition.values().stream().map(item -> text(item, type)).toList();
        if (condition instanceof Condition.TextContains) {
            return messages.text("expected.contains", messages.or(items, MOST_ITEMS));
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
        return type == AttributeType.COUNTRY ? messages.or(items, MOST_ITEMS) : oneOrMore("expected.oneOf", items);
    }

    private String oneOrMore(String key, List<String> items) {
        return items.size() == 1
                ? messages.text(key + ".one", items.get(0))
                : messages.text(key, messages.listed(items, MOST_ITEMS));
    }

    private String value(AttributeValue value, AttributeType type) {
        if (value instanceof AttributeValue.Num number) {
            return messages.number(number.value());
        }
        if (value instanceof AttributeValue.Money money) {
            return messages.money(money.amount(), money.currency());
        }
        if (value instanceof AttributeValue.Flag flag) {
            return messages.yesOrNo(flag.value());
        }
        if (value instanceof AttributeValue.Day day) {
            return messages.day(day.value());
        }
        if (value instanceof AttributeValue.Tags tags) {
            return listed(tags.values().stream().map(Names::shortened).toList());
        }
        if (value instanceof AttributeValue.Industries industries) {
            return listed(industries.codes().stream().map(names::industry).toList());
        }
        return text(((AttributeValue.Text) value).value(), type);
    }

    private String listed(List<String> items) {
        return items.isEmpty() ? messages.text("actual.none") : messages.listed(items, MOST_ITEMS);
    }

    private String text(String text, AttributeType type) {
        return type == AttributeType.COUNTRY ? names.country(text) : Names.shortened(text);
    }
}
