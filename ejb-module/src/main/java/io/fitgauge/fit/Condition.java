package io.fitgauge.fit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion asks of a known value. That a value may be unknown is the {@link Demand}'s concern.
 *
 * <p>Every constructor throws {@link IllegalArgumentException} for a condition that means nothing: no end or ends in
 * the wrong order, no values or a blank one, a tolerance outside (0, 1].
 */
public sealed interface Condition extends Serializable {

    /** @throws IllegalArgumentException when the value is of a type that this condition is not for */
    Outcome test(AttributeValue value, Circumstances circumstances);

    /** Whether a value outside can still earn a part of the points. */
    default boolean givesPartCredit() {
        return false;
    }

    /** @param tolerance the share of the nearer bound within which there is part credit */
    record NumberBetween(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable BigDecimal tolerance)
            implements Condition {

        public NumberBetween {
            Ends.requireSound(min, max);
            PartCredit.requireSound(tolerance);
        }

        @Override
        public Outcome test(AttributeValue value, Circumstances circumstances) {
            return PartCredit.place(as(AttributeValue.Num.class, value).value(), min, max, tolerance);
        }

        @Override
        public boolean givesPartCredit() {
            return tolerance != null;
        }
    }

    /**
     * @param currency ISO 4217, upper case; amounts in another one are converted first
     * @param tolerance the share of the nearer bound within which there is part credit
     */
    record MoneyBetween(
            @Nullable BigDecimal min, @Nullable BigDecimal max, String currency, @Nullable BigDecimal tolerance)
            implements Condition {

        public MoneyBetween {
            Ends.requireSound(min, max);
            PartCredit.requireSound(tolerance);
            if (currency.isBlank()) {
                throw new IllegalArgumentException("No currency");
            }
        }

        @Override
        public Outcome test(AttributeValue value, Circumstances circumstances) {
            return circumstances
                    .convert(as(AttributeValue.Money.class, value), currency)
                    .map(amount -> PartCredit.place(amount, min, max, tolerance))
                    .orElse(Outcome.UNKNOWN);
        }

        @Override
        public boolean givesPartCredit() {
            return tolerance != null;
        }
    }

    record DateBetween(@Nullable LocalDate min, @Nullable LocalDate max) implements Condition {

        public DateBetween {
            Ends.requireSound(min, max);
        }

        @Override
        public Outcome test(AttributeValue value, Circumstances circumstances) {
            return Outcome.of(Ends.hold(as(AttributeValue.Day.class, value).value(), min, max));
        }
    }

    /** Compares with texts by the contract's text rule. */
    sealed interface OfTexts extends Condition {

        ComparableTexts texts();

        /** @return as they were written */
        default List<String> values() {
            return texts().written();
        }
    }

    /** For texts, choices and countries: equal to one of the values. */
    record TextIn(ComparableTexts texts) implements OfTexts {

        public TextIn(Collection<String> values) {
            this(ComparableTexts.of(values));
        }

        @Override
        public Outcome test(AttributeValue value, Circumstances circumstances) {
            return Outcome.of(
                    texts.forms().contains(as(AttributeValue.Text.class, value).form()));
        }
    }

    /** One of the values is a part of the text. */
    record TextContains(ComparableTexts texts) implements OfTexts {

        public TextContains(Collection<String> values) {
            this(ComparableTexts.of(values));
        }

        @Override
        public Outcome test(AttributeValue value, Circumstances circumstances) {
            String form = as(AttributeValue.Text.class, value).form();
            return Outcome.of(texts.forms().stream().anyMatch(form::contains));
        }
    }

    /**
     * A code of the account equals one of the values or lies under it.
     *
     * @param values {@code SCHEME:code} as in the code tables
     * @param held every code equal to or under one of the values, so that a model needs no tables
     */
    record IndustryIn(List<String> values, Set<String> held) implements Condition {

        public IndustryIn {
            values = List.copyOf(values);
            held = Set.copyOf(held);
            if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("No values, or a blank one");
            }
            if (!held.containsAll(values)) {
                throw new IllegalArgumentException("A value holds itself at least");
            }
        }

        @Override
        public Outcome test(AttributeValue value, Circumstances circumstances) {
            return Outcome.of(
                    as(AttributeValue.Industries.class, value).codes().stream().anyMatch(held::contains));
        }
    }

    record TagsAnyOf(ComparableTexts texts) implements OfTexts {

        public TagsAnyOf(Collection<String> values) {
            this(ComparableTexts.of(values));
        }

        @Override
        public Outcome test(AttributeValue value, Circumstances circumstances) {
            return Outcome.of(!Collections.disjoint(
                    texts.forms(), as(AttributeValue.Tags.class, value).forms()));
        }
    }

    record TagsAllOf(ComparableTexts texts) implements OfTexts {

        public TagsAllOf(Collection<String> values) {
            this(ComparableTexts.of(values));
        }

        @Override
        public Outcome test(AttributeValue value, Circumstances circumstances) {
            return Outcome.of(as(AttributeValue.Tags.class, value).forms().containsAll(texts.forms()));
        }
    }

    record TagsNoneOf(ComparableTexts texts) implements OfTexts {

        public TagsNoneOf(Collection<String> values) {
            this(ComparableTexts.of(values));
        }

        @Override
        public Outcome test(AttributeValue value, Circumstances circumstances) {
            return Outcome.of(Collections.disjoint(
                    texts.forms(), as(AttributeValue.Tags.class, value).forms()));
        }
    }

    record Is(boolean value) implements Condition {

        @Override
        public Outcome test(AttributeValue value, Circumstances circumstances) {
            return Outcome.of(as(AttributeValue.Flag.class, value).value() == this.value);
        }
    }

    private static <V extends AttributeValue> V as(Class<V> type, AttributeValue value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " expected, not " + value.getClass().getSimpleName());
        }
        return type.cast(value);
    }
}
