package io.fitgauge.fit;

/** A criterion and what it made of the account. */
record Judgement(Criterion criterion, Outcome outcome) {

    boolean is(Mode mode, Verdict verdict) {
        return criterion.mode() == mode && outcome.verdict() == verdict;
    }

    boolean isKnown() {
        return outcome.verdict() != Verdict.UNKNOWN;
    }

    Finding finding() {
        return new Finding(criterion.key(), outcome.verdict(), outcome.degree());
    }

    Reason reason(ReasonCode code) {
        return new Reason(code, criterion.key());
    }
}
