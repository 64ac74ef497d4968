package io.fitgauge.icps.control;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Mode;
import io.fitgauge.reference.boundary.Currencies;
import io.fitgauge.refusal.FieldErrors;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a criterion asks of its attribute. */
class MatchReader {

    private final OperandReader operands;
    private final Currencies currencies;

    @Inject
    MatchReader(OperandReader operands, Currencies currencies) {
        this.operands = operands;
        this.currencies = currencies;
    }

    /**
     * @param errors takes what is wrong, with pointers from the match down
     * @return empty when anything is wrong
     */
    Optional<Condition> read(WrittenMatch match, AttributeView attribute, @Nullable Mode mode, FieldErrors errors) {
        AttributeType type = attribute.type();
        Optional<Op> op = Op.named(match.op(), type);
        if (op.isEmpty()) {
            errors.add("/op", "must be " + Op.namesFor(type) + ", as " + attribute.key() + " is of type " + type);
            return Optional.empty();
        }
        refuseOtherFields(match, op.get(), type, errors);
        Optional<Condition> condition =
                switch (op.get()) {
                    case BETWEEN -> between(match, type, mode, errors);
                    case IN ->
                        type == AttributeType.INDUSTRY
                                ? operands.industries(match.values(), errors)
                                        .map(codes -> new Condition.IndustryIn(codes, operands.held(codes)))
                                : operands.texts(match.values(), attribute, errors)
                                        .map(Condition.TextIn::new);
                    case CONTAINS ->
                        operands.texts(match.values(), attribute, errors).map(Condition.TextContains::new);
                    case ANY_OF ->
                        operands.texts(match.values(), attribute, errors).map(Condition.TagsAnyOf::new);
                    case ALL_OF ->
                        operands.texts(match.values(), attribute, errors).map(Condition.TagsAllOf::new);
                    case NONE_OF ->
                        operands.texts(match.values(), attribute, errors).map(Condition.TagsNoneOf::new);
                    case IS -> is(match, errors);
                };
        return errors.isEmpty() ? condition : Optional.empty();
    }

    private static void refuseOtherFields(WrittenMatch match, Op op, AttributeType type, FieldErrors errors) {
        Set<String> fields = op.fields(type);
        WrittenMatch.given(match).keySet().stream()
                .filter(field -> !fields.contains(field))
                .forEach(field -> errors.add("/" + field, "means nothing to " + op + " of type " + type));
    }

    private Optional<Condition> between(
            WrittenMatch match, AttributeType type, @Nullable Mode mode, FieldErrors errors) {
        if (match.min() == null && match.max() == null) {
            errors.add("/min", "is missing, and so is max: at least one is needed");
        }
        return type == AttributeType.DATE ? betweenDays(match, errors) : betweenNumbers(match, type, mode, errors);
    }

    private Optional<Condition> betweenDays(WrittenMatch match, FieldErrors errors) {
        LocalDate min = operands.day(match.min(), "/min", errors);
        LocalDate max = operands.day(match.max(), "/max", errors);
        requireOrder(min, max, errors);
        return errors.isEmpty() ? Optional.of(new Condition.DateBetween(min, max)) : Optional.empty();
    }

    private Optional<Condition> betweenNumbers(
            WrittenMatch match, AttributeType type, @Nullable Mode mode, FieldErrors errors) {
        BigDecimal min = operands.number(match.min(), "/min", errors);
        BigDecimal max = operands.number(match.max(), "/max", errors);
        requireOrder(min, max, errors);
        BigDecimal tolerance = tolerance(match, mode, errors);
        String currency = type == AttributeType.MONEY ? currency(match, errors) : "";
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                type == AttributeType.MONEY
                        ? new Condition.MoneyBetween(min, max, currency, tolerance)
                        : new Condition.NumberBetween(min, max, tolerance));
    }

    private static <T extends Comparable<? super T>> void requireOrder(
            @Nullable T min, @Nullable T max, FieldErrors errors) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            errors.add("/min", "must not be above max");
        }
    }

    private @Nullable BigDecimal tolerance(WrittenMatch match, @Nullable Mode mode, FieldErrors errors) {
        BigDecimal tolerance = operands.number(match.tolerance(), "/tolerance", errors);
        if (tolerance != null && (tolerance.signum() <= 0 || tolerance.compareTo(BigDecimal.ONE) > 0)) {
            errors.add("/tolerance", "must be above 0 and at most 1");
        } else if (tolerance != null && mode != null && mode != Mode.SCORE) {
            errors.add("/tolerance", "is for SCORE only, as a gate gives no part credit");
        }
        return tolerance;
    }

    private String currency(WrittenMatch match, FieldErrors errors) {
        String currency = match.currency();
        if (currency == null) {
            errors.add("/currency", "is missing, as the attribute is money");
            return "";
        }
        if (!currencies.exists(currency)) {
            errors.add("/currency", "must be a currency code such as EUR");
        }
        return currency;
    }

    private Optional<Condition> is(WrittenMatch match, FieldErrors errors) {
        return operands.value(match.value(), AttributeType.BOOLEAN, "/value", errors)
                .map(value -> new Condition.Is(((AttributeValue.Flag) value).value()));
    }
}
