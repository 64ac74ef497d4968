package io.fitgauge.fit;

/** Why a decision was made; the first five name what hit, the last three where the score stood. */
public enum ReasonCode {
    EXCLUDED,
    MUST_MISSED,
    MUST_UNKNOWN,
    EXCLUDE_UNKNOWN,
    LOW_COVERAGE,
    SCORE_REACHED,
    SCORE_BELOW_FORWARD,
    LOW_SCORE
}
