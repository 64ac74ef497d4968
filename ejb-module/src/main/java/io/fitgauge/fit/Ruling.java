package io.fitgauge.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The decision, by the first rule that holds.
 *
 * @param reasons every hit of that rule
 */
record Ruling(Decision decision, List<Reason> reasons) {

    static Ruling of(List<Judgement> judgements, Tally tally, Thresholds thresholds) {
        List<Reason> against = against(judgements);
        if (!against.isEmpty()) {
            return new Ruling(Decision.DISQUALIFY, against);
        }
        List<Reason> lacking = lacking(judgements, tally, thresholds);
        Integer score = tally.score();
        return score == null || !lacking.isEmpty()
                ? new Ruling(Decision.NEEDS_DATA, lacking)
                : byScore(score, thresholds);
    }

    private static List<Reason> against(List<Judgement> judgements) {
        return Stream.concat(
                        hits(judgements, Mode.EXCLUDE, Verdict.MATCH, ReasonCode.EXCLUDED),
                        hits(judgements, Mode.MUST, Verdict.MISS, ReasonCode.MUST_MISSED))
                .toList();
    }

    private static List<Reason> lacking(List<Judgement> judgements, Tally tally, Thresholds thresholds) {
        List<Reason> reasons = new ArrayList<>();
        hits(judgements, Mode.MUST, Verdict.UNKNOWN, ReasonCode.MUST_UNKNOWN).forEach(reasons::add);
        hits(judgements, Mode.EXCLUDE, Verdict.UNKNOWN, ReasonCode.EXCLUDE_UNKNOWN)
                .forEach(reasons::add);
        if (!tally.covers(thresholds.minCoverage())) {
            reasons.add(Reason.of(ReasonCode.LOW_COVERAGE));
        }
        return reasons;
    }

    private static Stream<Reason> hits(List<Judgement> judgements, Mode mode, Verdict verdict, ReasonCode code) {
        return judgements.stream()
                .filter(judgement -> judgement.is(mode, verdict))
                .map(judgement -> judgement.reason(code));
    }

    private static Ruling byScore(int score, Thresholds thresholds) {
        if (score >= thresholds.forwardAt()) {
            return new Ruling(Decision.FORWARD_TO_SALES, List.of(Reason.of(ReasonCode.SCORE_REACHED)));
        }
        return score >= thresholds.nurtureAt()
                ? new Ruling(Decision.NURTURE, List.of(Reason.of(ReasonCode.SCORE_BELOW_FORWARD)))
                : new Ruling(Decision.DISQUALIFY, List.of(Reason.of(ReasonCode.LOW_SCORE)));
    }
}
