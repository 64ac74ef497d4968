package io.fitgauge.scoring.control;

import io.fitgauge.attributes.boundary.AttributeLabels;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.AttributeValue;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Verdict;
import io.fitgauge.icps.boundary.CriterionWords;
import io.fitgauge.icps.boundary.Phrasebook;
import io.fitgauge.language.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in one language, in few words, what a criterion expects and what an account has. */
public final class Explanations {

    static final String WORDS = "io.fitgauge.scoring.words";

    private static final int MOST_ITEMS = 3;

    private final Messages messages;
    private final CriterionWords criteria;
    private final AttributeLabels labels;

    public Explanations(Locale language, Phrasebook phrasebook) {
        this.messages = Messages.of(language, WORDS);
        this.criteria = phrasebook.criteria(language);
        this.labels = new AttributeLabels(language);
    }

    String label(AttributeView attribute) {
        return labels.label(attribute.key(), attribute.label());
    }

    /**
     * @param type of the condition's attribute
     * @return such as {@code between 50 and 500} or {@code Netherlands or Belgium}
     */
    public String expected(Condition condition, AttributeType type) {
        return criteria.expected(condition, type);
    }

    List<String> listed(Condition condition, AttributeType type) {
        return criteria.listed(condition, type);
    }

    /** @return such as {@code excluded: Netherlands or Belgium} */
    String excluded(String expected) {
        return criteria.excluded(expected);
    }

    /** @return such as {@code Employees: between 50 and 500} */
    String named(String label, String text) {
        return messages.text("parts.named", label, text);
    }

    String nested(String parts) {
        return messages.text("parts.nested", parts);
    }

    /** @param any whether one of them is enough */
    String labels(List<String> labels, boolean any) {
        return any ? messages.or(labels, MOST_ITEMS) : messages.and(labels, MOST_ITEMS);
    }

    /** @return such as {@code Employees: at least 50; or Country: Poland} */
    String parts(List<String> parts, boolean any) {
        List<String> shown = shortened(parts);
        int last = shown.size() - 1;
        String word = any ? "parts.any" : "parts.all";
        return last < 1 ? known(parts) : messages.text(word, joined(shown.subList(0, last)), shown.get(last));
    }

    /** @return such as {@code Employees: 40; Country: unknown} */
    String known(List<String> parts) {
        return joined(shortened(parts));
    }

    private List<String> shortened(List<String> parts) {
        if (parts.size() <= MOST_ITEMS + 1) {
            return parts;
        }
        List<String> shown = new ArrayList<>(parts.subList(0, MOST_ITEMS));
        shown.add(messages.text("parts.more", messages.number(BigDecimal.valueOf(parts.size() - (long) MOST_ITEMS))));
        return shown;
    }

    private String joined(List<String> parts) {
        return parts.stream()
                .reduce((before, next) -> messages.text("parts.middle", before, next))
                .orElse("");
    }

    /** @return such as {@code 120}, {@code SAP, Java} or {@code unknown} */
    public String actual(Condition condition, AttributeType type, @Nullable AttributeValue value, Verdict verdict) {
        if (value == null) {
            return messages.text("actual.unknown");
        }
        if (verdict == Verdict.UNKNOWN
                && value instanceof AttributeValue.Money money
                && condition instanceof Condition.MoneyBetween range
                && !money.currency().equals(range.currency())) {
            return messages.text("actual.noRate", money.currency(), messages.number(money.amount()), range.currency());
        }
        String said = criteria.value(value, type);
        return said.isEmpty() ? messages.text("actual.none") : said;
    }
}
