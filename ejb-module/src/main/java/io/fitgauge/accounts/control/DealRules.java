package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.DealFacts;
import io.fitgauge.accounts.entity.Stage;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.refusal.FieldErrors;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What must hold between the fields of a deal, whoever wrote it. */
public final class DealRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private DealRules() {}

    /** @param errors takes what is wrong */
    public static void check(DealFacts deal, FieldErrors errors) {
        AttributeValue.Money amount = deal.amount();
        if (amount != null && amount.amount().signum() < 0) {
            errors.add("/amount/amount", "must not be negative");
        }
        year("/openedOn", deal.openedOn(), errors);
        year("/closedOn", deal.closedOn(), errors);
        end(deal, errors);
    }

    private static void year(String pointer, @Nullable LocalDate day, FieldErrors errors) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            errors.add(pointer, "must be a day of the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    private static void end(DealFacts deal, FieldErrors errors) {
        LocalDate opened = deal.openedOn();
        LocalDate closed = deal.closedOn();
        if (closed != null && !deal.stage().isOver()) {
            errors.add("/closedOn", "must be absent while the deal is OPEN");
        }
        if (closed != null && opened != null && closed.isBefore(opened)) {
            errors.add("/closedOn", "must not be before openedOn");
        }
        if (deal.lossReason() != null && deal.stage() != Stage.LOST) {
            errors.add("/lossReason", "must be absent unless the deal is LOST");
        }
        if (deal.lostReason() != null && deal.stage() != Stage.LOST) {
            errors.add("/lostReason", "must be absent unless the deal is LOST");
        }
    }
}
