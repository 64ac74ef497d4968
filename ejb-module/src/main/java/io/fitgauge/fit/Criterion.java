package io.fitgauge.fit;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One demand of an ICP on a company.
 *
 * @param key unique in the ICP
 * @param weight SCORE 1 to 100, MUST 0 to 100, EXCLUDE 0 as it has none
 * @param group the key of the weight group that it counts in; not for EXCLUDE
 * @param reason why such companies are excluded; EXCLUDE only
 * @param validUntil the last day on which the exclusion counts; EXCLUDE only
 */
public record Criterion(
        String key,
        Demand demand,
        Mode mode,
        int weight,
        @Nullable String group,
        @Nullable String reason,
        @Nullable LocalDate validUntil)
        implements Serializable {

    public Criterion {
        mode.requireWeight(weight);
        if (key.isBlank()) {
            throw new IllegalArgumentException("A criterion has a key");
        }
        if (demand.levels() > Demand.MOST_LEVELS || demand.leaves().count() > Demand.MOST_LEAVES) {
            throw new IllegalArgumentException(key + ": too many conditions, or too many levels of them");
        }
        if (mode != Mode.SCORE
                && demand.leaves().anyMatch(leaf -> leaf.condition().givesPartCredit())) {
            throw new IllegalArgumentException(mode + ": a gate gives no part credit");
        }
        if (mode != Mode.EXCLUDE && (reason != null || validUntil != null)) {
            throw new IllegalArgumentException(mode + ": only an exclusion has a reason and a last day");
        }
        if (mode == Mode.EXCLUDE && group != null) {
            throw new IllegalArgumentException("An exclusion has no weight to count in a group");
        }
    }

    /** Of one attribute, in no group. */
    public Criterion(
            String key,
            String attribute,
            Mode mode,
            int weight,
            Condition condition,
            @Nullable String reason,
            @Nullable LocalDate validUntil) {
        this(key, new Demand.OfAttribute(attribute, condition), mode, weight, null, reason, validUntil);
    }

    /** A MUST or SCORE criterion of one attribute, or an EXCLUDE without reason and end. */
    public Criterion(String key, String attribute, Mode mode, int weight, Condition condition) {
        this(key, attribute, mode, weight, condition, null, null);
    }

    /** Whether an exclusion has not ended; anything else always counts. */
    public boolean countsOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }

    Judgement judge(Attributes attributes, Circumstances circumstances) {
        return new Judgement(this, demand.meet(attributes, circumstances));
    }
}
