package io.fitgauge.cards.control;

import io.fitgauge.cards.entity.CriterionFacts;
import io.fitgauge.fit.Mode;
import io.fitgauge.language.Messages;
import java.math.BigDecimal;
import java.util.List;

/** Draws criteria as rows: whatever is left out, each bar and share is of all of them. */
final class WeightRows {

    private final int heaviest;
    private final int sum;
    private final Abridged abridged;
    private final Messages words;

    WeightRows(List<CriterionFacts> all, Abridged abridged, Messages words) {
        this.heaviest = all.stream().mapToInt(CriterionFacts::weight).max().orElse(0);
        this.sum = all.stream().mapToInt(CriterionFacts::weight).sum();
        this.abridged = abridged;
        this.words = words;
    }

    WeightRow row(CriterionFacts criterion) {
        int weight = criterion.weight();
        return new WeightRow(
                abridged.text(criterion.label()),
                abridged.text(criterion.asks()),
                criterion.mode() == Mode.MUST,
                weight == 0 ? 0 : Math.max(1, 100 * weight / heaviest),
                weight == 0 ? "–" : words.number(BigDecimal.valueOf(weight)),
                weight == 0 ? null : words.text("percent", String.valueOf(Math.round(100.0 * weight / sum))),
                abridged.textOrNothing(criterion.group()));
    }

    ExclusionRow exclusion(CriterionFacts criterion) {
        return new ExclusionRow(
                abridged.text(criterion.label()),
                abridged.text(criterion.asks()),
                abridged.textOrNothing(criterion.reason()),
                criterion.validUntil() == null ? null : words.text("until", words.longDay(criterion.validUntil())));
    }
}
