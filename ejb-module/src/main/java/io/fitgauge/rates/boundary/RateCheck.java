package io.fitgauge.rates.boundary;

import io.fitgauge.rates.entity.Place;
import io.fitgauge.reference.boundary.Currencies;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Says all that is wrong with a rate at once. */
class RateCheck {

    private static final int MOST_BEFORE_POINT = 8;
    private static final int MOST_AFTER_POINT = 10;

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Currencies currencies;

    @Inject
    RateCheck(Currencies currencies) {
        this.currencies = currencies;
    }

    /** @throws Refusal INVALID with every field at fault */
    Place place(RateDraft draft) {
        FieldErrors errors = new FieldErrors();
        requireCurrency(draft.from(), "/from", errors);
        requireCurrency(draft.to(), "/to", errors);
        if (errors.isEmpty() && draft.from().equals(draft.to())) {
            errors.add("/to", "must be another currency than from");
        }
        if (draft.day().isBefore(FIRST) || draft.day().isAfter(LAST)) {
            errors.add("/day", "must be a day from " + FIRST + " to " + LAST);
        }
        requireDigits(draft.rate(), errors);
        errors.refuseIfAny();
        return new Place(draft.from(), draft.to(), draft.day());
    }

    private void requireCurrency(String code, String pointer, FieldErrors errors) {
        if (!currencies.exists(code)) {
            errors.add(pointer, "must be a currency code such as EUR");
        }
    }

    private static void requireDigits(BigDecimal rate, FieldErrors errors) {
        BigDecimal plain = rate.stripTrailingZeros();
        if (plain.signum() <= 0) {
            errors.add("/rate", "must be above 0");
        } else if (plain.scale() > MOST_AFTER_POINT || (long) plain.precision() - plain.scale() > MOST_BEFORE_POINT) {
            errors.add(
                    "/rate",
                    "must have at most " + MOST_BEFORE_POINT + " digits before the point and " + MOST_AFTER_POINT
                            + " after it");
        }
    }
}
