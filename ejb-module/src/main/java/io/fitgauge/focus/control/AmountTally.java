package io.fitgauge.focus.control;

import io.fitgauge.focus.entity.Amounts;
import io.fitgauge.focus.entity.Enough;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What won deals were worth, in one currency. */
final class AmountTally {

    private static final int CENTS = 2;

    private final MeanInterval known = new MeanInterval();
    private long withoutRate;
    private long withoutAmount;

    void add(ClosedDeal deal) {
        if (!deal.hasAmount()) {
            withoutAmount++;
        } else if (deal.amount() == null) {
            withoutRate++;
        } else {
            known.add(deal.amount(), 1);
        }
    }

    Amounts figure() {
        long count = known.count();
        return Enough.are(count)
                ? new Amounts(
                        count, withoutRate, withoutAmount, cents(known.mean()), cents(known.low()), cents(known.high()))
                : new Amounts(count, withoutRate, withoutAmount, null, null, null);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }
}
