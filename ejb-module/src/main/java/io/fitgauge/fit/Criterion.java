package io.fitgauge.fit;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One demand of an ICP on one attribute of a company.
 *
 * @param key unique in the ICP
 * @param attribute the attribute's key
 * @param weight SCORE 1 to 100, MUST 0 to 100, EXCLUDE 0 as it has none
 * @param reason why such companies are excluded; EXCLUDE only
 * @param validUntil the last day on which the exclusion counts; EXCLUDE only
 */
public record Criterion(
        String key,
        String attribute,
        Mode mode,
        int weight,
        Condition condition,
        @Nullable String reason,
        @Nullable LocalDate validUntil)
        implements Serializable {

    public Criterion {
        mode.requireWeight(weight);
        if (key.isBlank() || attribute.isBlank()) {
            throw new IllegalArgumentException("A criterion has a key and an attribute");
        }
        if (mode != Mode.SCORE && condition.givesPartCredit()) {
            throw new IllegalArgumentException(mode + ": a gate gives no part credit");
        }
        if (mode != Mode.EXCLUDE && (reason != null || validUntil != null)) {
            throw new IllegalArgumentException(mode + ": only an exclusion has a reason and a last day");
        }
    }

    /** A MUST or SCORE criterion, or an EXCLUDE without reason and end. */
    public Criterion(String key, String attribute, Mode mode, int weight, Condition condition) {
        this(key, attribute, mode, weight, condition, null, null);
    }

    boolean countsOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }

    Judgement judge(Attributes attributes, Circumstances circumstances) {
        Outcome outcome = attributes
                .value(attribute)
                .map(value -> condition.test(value, circumstances))
                .orElse(Outcome.UNKNOWN);
        return new Judgement(this, outcome);
    }
}
