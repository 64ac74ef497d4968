package io.fitgauge.attributes.control;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.ComparableText;
import io.fitgauge.reference.boundary.Countries;
import io.fitgauge.reference.boundary.Currencies;
import io.fitgauge.reference.boundary.Industries;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.refusal.FieldErrors;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one raw value as its type asks. What is wrong is added to the errors; the answer is then empty. */
@Dependent
public class ValueReader {

    private static final int TEXT = 500;
    private static final int TAGS = 200;
    private static final int TAG = 100;
    private static final int INDUSTRIES = 50;

    private static final Set<String> MONEY = Set.of("amount", "currency");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Industries industries;
    private final Countries countries;
    private final Currencies currencies;

    @Inject
    public ValueReader(Industries industries, Countries countries, Currencies currencies) {
        this.industries = industries;
        this.countries = countries;
        this.currencies = currencies;
    }

    /**
     * @param options what a CHOICE may be; of no meaning to other types
     * @param pointer where the value stands
     * @return empty when it is unknown, or wrong and said so
     */
    public Optional<AttributeValue> read(
            AttributeType type, List<String> options, @Nullable Object raw, String pointer, FieldErrors errors) {
        if (raw == null) {
            return Optional.empty();
        }
        FieldErrors own = new FieldErrors();
        Optional<AttributeValue> value = value(type, options, raw, own);
        own.list().forEach(error -> errors.add(pointer + error.pointer(), error.detail()));
        return own.isEmpty() ? value : Optional.empty();
    }

    private Optional<AttributeValue> value(AttributeType type, List<String> options, Object raw, FieldErrors errors) {
        return switch (type) {
            case NUMBER -> Decimals.read(raw, "", errors).map(AttributeValue.Num::new);
            case MONEY -> money(raw, errors);
            case TEXT -> text(raw, errors).map(AttributeValue.Text::new);
            case CHOICE -> text(raw, errors).flatMap(text -> choice(text, options, errors));
            case TAGS -> tags(raw, errors);
            case BOOLEAN -> flag(raw, errors);
            case DATE -> text(raw, errors).flatMap(text -> day(text, errors));
            case COUNTRY -> text(raw, errors).flatMap(text -> country(text, errors));
            case INDUSTRY -> industries(raw, errors);
        };
    }

    private static Optional<String> text(Object raw, FieldErrors errors) {
        return Texts.read(raw, TEXT, "", errors);
    }

    private Optional<AttributeValue> money(Object raw, FieldErrors errors) {
        if (!(raw instanceof Map<?, ?> money)) {
            errors.add("", "must be an amount with its currency");
            return Optional.empty();
        }
        for (Object key : money.keySet()) {
            if (!MONEY.contains(key)) {
                errors.add(FieldError.segment(String.valueOf(key)), "is no part of money");
            }
        }
        Optional<BigDecimal> amount = Decimals.read(money.get("amount"), "/amount", errors);
        if (!(money.get("currency") instanceof String currency) || !currencies.exists(currency)) {
            errors.add("/currency", "must be a currency code such as EUR");
            return Optional.empty();
        }
        return amount.map(known -> new AttributeValue.Money(known, currency));
    }

    private static Optional<AttributeValue> choice(String text, List<String> options, FieldErrors errors) {
        String form = ComparableText.of(text);
        Optional<AttributeValue> chosen = options.stream()
                .filter(option -> ComparableText.of(option).equals(form))
                .findFirst()
                .map(AttributeValue.Text::new);
        if (chosen.isEmpty()) {
            errors.add("", "must be one of " + String.join(", ", options));
        }
        return chosen;
    }

    private static Optional<AttributeValue> tags(Object raw, FieldErrors errors) {
        if (!(raw instanceof List<?> list)) {
            errors.add("", "must be a list of texts");
            return Optional.empty();
        }
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Texts.read(list.get(i), TAG, "/" + i, errors).ifPresent(tags::add);
        }
        AttributeValue.Tags distinct = new AttributeValue.Tags(tags);
        atMost(TAGS, distinct.values(), "tags", errors);
        return Optional.of(distinct);
    }

    private static Optional<AttributeValue> flag(Object raw, FieldErrors errors) {
        if (!(raw instanceof Boolean flag)) {
            errors.add("", "must be true or false");
            return Optional.empty();
        }
        return Optional.of(new AttributeValue.Flag(flag));
    }

    /** The JDK's parser alone would take the year 0 and signed years of more digits. */
    private static Optional<AttributeValue> day(String text, FieldErrors errors) {
        if (DAY.matcher(text).matches() && !text.startsWith("0000")) {
            try {
                return Optional.of(new AttributeValue.Day(LocalDate.parse(text)));
            } catch (DateTimeParseException e) {
                errors.add("", "is no day of the calendar");
                return Optional.empty();
            }
        }
        errors.add("", "must be a day such as 2024-05-31");
        return Optional.empty();
    }

    private Optional<AttributeValue> country(String text, FieldErrors errors) {
        if (!countries.exists(text)) {
            errors.add("", "must be a country code such as NL");
            return Optional.empty();
        }
        return Optional.of(new AttributeValue.Text(text));
    }

    private Optional<AttributeValue> industries(Object raw, FieldErrors errors) {
        if (!(raw instanceof List<?> list)) {
            errors.add("", "must be a list of industry codes");
            return Optional.empty();
        }
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof String code && industries.exists(code)) {
                codes.add(code);
            } else {
                errors.add("/" + i, "must be a code of an industry table such as NACE:58.21");
            }
        }
        AttributeValue.Industries distinct = new AttributeValue.Industries(codes);
        atMost(INDUSTRIES, distinct.codes(), "industry codes", errors);
        return Optional.of(distinct);
    }

    private static void atMost(int most, List<String> values, String what, FieldErrors errors) {
        if (values.size() > most) {
            errors.add("", "must hold at most " + most + " " + what);
        }
    }
}
