package io.fitgauge.icps.control;

import io.fitgauge.fit.Condition;
import io.fitgauge.language.Messages;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ranges within a sentence, such as {@code 50 to 500} or {@code in 2010 or later}, with the number that its noun goes by. */
final class Ranges {

    private final Messages words;

    Ranges(Messages words) {
        this.words = words;
    }

    Map<String, Object> numbers(Condition.NumberBetween range) {
        return values("range", range.min(), range.max(), words::number);
    }

    Map<String, Object> years(Condition.NumberBetween range) {
        return values("years", range.min(), range.max(), words::number);
    }

    /** Millions in words, unless one end has too many digits for that; the currency once. */
    Map<String, Object> money(Condition.MoneyBetween range) {
        BigDecimal max = range.max();
        String currency = range.currency();
        return words.isShort(range.min()) && words.isShort(max)
                ? values("range", range.min(), max, amount -> inWords(amount, max, currency))
                : values("range", range.min(), max, amount -> words.money(amount, currency));
    }

    private String inWords(BigDecimal amount, @Nullable BigDecimal max, String currency) {
        return max == null || amount.compareTo(max) == 0
                ? words.moneyInWords(amount, currency)
                : words.numberInWords(amount);
    }

    Map<String, Object> days(Condition.DateBetween range) {
        return values("days", range.min(), range.max(), words::longDay);
    }

    private <T extends Comparable<? super T>> Map<String, Object> values(
            String sort, @Nullable T min, @Nullable T max, Function<T, String> written) {
        String kind = kind(min, max);
        Map<String, Object> ends = new HashMap<>();
        if (min != null) {
            ends.put("min", written.apply(min));
        }
        if (max != null) {
            ends.put("max", written.apply(max));
        }
        T last = max == null ? min : max;
        return Map.of(
                "range",
                words.text(sort + "." + kind, ends),
                "kind",
                kind,
                "n",
                last instanceof BigDecimal number ? number : BigDecimal.TEN);
    }

    private static <T extends Comparable<? super T>> String kind(@Nullable T min, @Nullable T max) {
        if (min == null) {
            return "most";
        }
        if (max == null) {
            return "least";
        }
        return min.compareTo(max) == 0 ? "exactly" : "between";
    }
}
