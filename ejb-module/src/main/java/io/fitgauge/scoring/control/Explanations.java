package io.fitgauge.scoring.control;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Verdict;
import io.fitgauge.icps.boundary.CriterionWords;
import io.fitgauge.icps.boundary.Phrasebook;
import io.fitgauge.language.Messages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in one language, in few words, what a criterion expects and what an account has. */
public final class Explanations {

    private static final String WORDS = "io.fitgauge.scoring.words";

    private final Messages messages;
    private final CriterionWords criteria;

    public Explanations(Locale language, Phrasebook phrasebook) {
        this.messages = Messages.of(language, WORDS);
        this.criteria = phrasebook.criteria(language);
    }

    /**
     * @param type of the criterion's attribute
     * @return such as {@code between 50 and 500} or {@code excluded: Netherlands or Belgium}
     */
    public String expected(Criterion criterion, AttributeType type) {
        String expected = criteria.expected(criterion.condition(), type);
        return criterion.mode() == Mode.EXCLUDE ? criteria.excluded(expected) : expected;
    }

    /** @return such as {@code 120}, {@code SAP, Java} or {@code unknown} */
    public String actual(Criterion criterion, AttributeType type, @Nullable AttributeValue value, Verdict verdict) {
        if (value == null) {
            return messages.text("actual.unknown");
        }
        if (verdict == Verdict.UNKNOWN
                && value instanceof AttributeValue.Money money
                && criterion.condition() instanceof Condition.MoneyBetween range) {
            return messages.text("actual.noRate", money.currency(), messages.number(money.amount()), range.currency());
        }
        String said = criteria.value(value, type);
        return said.isEmpty() ? messages.text("actual.none") : said;
    }
}
