package io.fitgauge.scoring.control;

import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.ReasonCode;
import io.fitgauge.fit.Score;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.language.Messages;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in one language why a decision was made. */
public final class ReasonWords {

    private final Messages words;
    private final Score score;
    private final Thresholds thresholds;

    public ReasonWords(Locale language, Score score, Thresholds thresholds) {
        this.words = Messages.of(language, Explanations.WORDS);
        this.score = score;
        this.thresholds = thresholds;
    }

    /** @param label of what the criterion asks */
    public String ofCriterion(ReasonCode code, Criterion criterion, String label) {
        String reason = criterion.reason();
        return words.text(
                "reason." + code,
                Map.of(
                        "label",
                        label,
                        "hasReason",
                        reason == null ? "no" : "yes",
                        "reason",
                        reason == null ? "" : reason.strip()));
    }

    public String ofScore(ReasonCode code) {
        return words.text(
                "reason." + code,
                Map.of(
                        "score",
                        text(score.score()),
                        "coverage",
                        text(score.coverage()),
                        "limit",
                        text(code == ReasonCode.LOW_SCORE ? thresholds.nurtureAt() : thresholds.forwardAt())));
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
