package io.fitgauge.fit;

import io.fitgauge.fit.Condition.Is;
import io.fitgauge.fit.Condition.MoneyBetween;
import io.fitgauge.fit.Condition.NumberBetween;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Short words for the conditions that tests need often. */
final class Conditions {

    static final Condition YES = new Is(true);

    static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

    private static final Circumstances PLAIN = new Circumstances(TODAY, Rates.NONE);

    private Conditions() {}

    static Condition number(@Nullable String min, @Nullable String max, @Nullable String tolerance) {
        return new NumberBetween(decimal(min), decimal(max), decimal(tolerance));
    }

    static Condition euros(@Nullable String min, @Nullable String max, @Nullable String tolerance) {
        return new MoneyBetween(decimal(min), decimal(max), "EUR", decimal(tolerance));
    }

    static AttributeValue num(String number) {
        return new AttributeValue.Num(new BigDecimal(number));
    }

    static Outcome test(Condition condition, AttributeValue value) {
        return condition.test(value, PLAIN);
    }

    static Verdict verdict(Condition condition, AttributeValue value) {
        return test(condition, value).verdict();
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
