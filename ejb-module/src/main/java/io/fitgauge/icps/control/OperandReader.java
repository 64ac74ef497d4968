package io.fitgauge.icps.control;

import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.reference.boundary.Industries;
import io.fitgauge.refusal.FieldErrors;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what values are compared with, as strictly as the values themselves are read. */
class OperandReader {

    private static final int MOST_VALUES = 1000;

    private final AttributeValues values;
    private final Industries industries;

    @Inject
    OperandReader(AttributeValues values, Industries industries) {
        this.values = values;
        this.industries = industries;
    }

    /** @return null when it is absent, or wrong and said so */
    @Nullable
    BigDecimal number(@Nullable Object raw, String pointer, FieldErrors errors) {
        return raw == null
                ? null
                : value(raw, AttributeType.NUMBER, pointer, errors)
                        .map(value -> ((AttributeValue.Num) value).value())
                        .orElse(null);
    }

    /** @return null when it is absent, or wrong and said so */
    @Nullable
    LocalDate day(@Nullable Object raw, String pointer, FieldErrors errors) {
        return raw == null
                ? null
                : value(raw, AttributeType.DATE, pointer, errors)
                        .map(value -> ((AttributeValue.Day) value).value())
                        .orElse(null);
    }

    /** Texts, options, countries or tags, as the attribute has them. */
    Optional<List<String>> texts(@Nullable List<@Nullable Object> raw, AttributeView attribute, FieldErrors errors) {
        AttributeView one = attribute.type() == AttributeType.TAGS ? bare(AttributeType.TEXT) : attribute;
        return each(raw, errors, (value, pointer) -> value(value, one, pointer, errors)
                .map(text -> ((AttributeValue.Text) text).value()));
    }

    Optional<List<String>> industries(@Nullable List<@Nullable Object> raw, FieldErrors errors) {
        return each(raw, errors, (value, pointer) -> {
            if (value instanceof String code && industries.exists(code)) {
                return Optional.of(code);
            }
            errors.add(pointer, "must be a code of an industry table such as NACE:58.21");
            return Optional.empty();
        });
    }

    /** @return every code that equals or lies under one of these */
    Set<String> held(List<String> codes) {
        Set<String> held = new LinkedHashSet<>();
        codes.forEach(code -> held.addAll(industries.atOrUnder(code)));
        return held;
    }

    /** A value that has to be there. */
    Optional<AttributeValue> value(@Nullable Object raw, AttributeType type, String pointer, FieldErrors errors) {
        return value(raw, bare(type), pointer, errors);
    }

    private Optional<AttributeValue> value(
            @Nullable Object raw, AttributeView attribute, String pointer, FieldErrors errors) {
        FieldErrors own = new FieldErrors();
        Optional<AttributeValue> value = values.read(attribute, raw, pointer, own);
        if (value.isEmpty() && own.isEmpty()) {
            own.add(pointer, raw == null ? "is missing" : "must not be blank");
        }
        own.list().forEach(error -> errors.add(error.pointer(), error.detail()));
        return value;
    }

    private interface Reading {
        Optional<String> read(@Nullable Object raw, String pointer);
    }

    private static Optional<List<String>> each(
            @Nullable List<@Nullable Object> raw, FieldErrors errors, Reading reading) {
        if (raw == null || raw.isEmpty()) {
            errors.add("/values", raw == null ? "is missing" : "must hold at least one value");
            return Optional.empty();
        }
        if (raw.size() > MOST_VALUES) {
            errors.add("/values", "must hold at most 1,000 values");
            return Optional.empty();
        }
        List<String> read = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            reading.read(raw.get(i), "/values/" + i).ifPresent(read::add);
        }
        return read.size() == raw.size() ? Optional.of(read) : Optional.empty();
    }

    /** An attribute of the type and no more: bounds may lie outside the scale of a built-in rating. */
    private static AttributeView bare(AttributeType type) {
        return new AttributeView("value", "Value", type, Category.FIRMOGRAPHIC, false, null, null);
    }
}
