package io.fitgauge.web.paging;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads ids, days, choices and flags in paths and queries. A path that cannot be is not found; a query is invalid. */
@Provider
public class QueryConverters implements ParamConverterProvider {

    /** What every database can compare. */
    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation @Nullable [] annotations) {
        if (annotations == null) { // a header on its way out
            return null;
        }
        boolean path = Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
        if (type == UUID.class) {
            return (ParamConverter<T>) new Reading<>(QueryConverters::uuid, path, "an id (UUID)");
        }
        if (type == Integer.class || type == int.class) {
            return (ParamConverter<T>) new Reading<>(Integer::valueOf, path, "a whole number");
        }
        if (type == Boolean.class) {
            return (ParamConverter<T>) new Reading<>(QueryConverters::flag, path, "true or false");
        }
        if (type == LocalDate.class) {
            return (ParamConverter<T>) new Reading<>(QueryConverters::day, path, "a day (YYYY-MM-DD)");
        }
        if (type == Instant.class) {
            return (ParamConverter<T>) new Reading<>(QueryConverters::instant, path, "an instant (ISO 8601, UTC)");
        }
        if (type.isEnum()) {
            T[] constants = type.getEnumConstants();
            return new Reading<>(text -> choice(constants, text), path, "one of " + Arrays.toString(constants));
        }
        return null;
    }

    private static UUID uuid(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("abbreviated");
        }
        return id;
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException none) {
            // said below
        }
        throw new IllegalArgumentException("none");
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            if (!instant.isBefore(FIRST) && instant.isBefore(LAST)) {
                return instant;
            }
        } catch (DateTimeParseException none) {
            // said below
        }
        throw new IllegalArgumentException("none");
    }

    private static Boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("neither");
        }
        return Boolean.valueOf(text);
    }

    private static <T> T choice(T[] constants, String text) {
        return Arrays.stream(constants)
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("none"));
    }

    private record Reading<T>(Function<String, T> read, boolean path, String wanted) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return read.apply(text);
            } catch (IllegalArgumentException notOne) {
                throw path
                        ? new Refusal(Reason.NOT_FOUND, "There is nothing at this address.")
                        : new Refusal(Reason.INVALID, "A query parameter must be " + wanted + ".");
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
