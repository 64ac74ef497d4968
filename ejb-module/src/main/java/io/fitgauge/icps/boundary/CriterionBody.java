package io.fitgauge.icps.boundary;

import io.fitgauge.fit.Mode;
import io.fitgauge.icps.control.WrittenCriterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as clients write and read it. It asks one thing of one attribute, or any or all of several.
 *
 * @param key unique in the ICP
 * @param attribute the attribute's key
 * @param weight SCORE 1 to 100, MUST 0 to 100 (0 when absent), EXCLUDE none
 * @param anyOf instead of attribute and match
 * @param allOf instead of attribute and match
 * @param group the key of the weight group that it counts in; not for EXCLUDE
 * @param reason why such companies are excluded; EXCLUDE only
 * @param validUntil the last day on which the exclusion counts, such as {@code 2027-01-31}; EXCLUDE only
 */
public record CriterionBody(
        @Nullable String key,
        @Nullable String attribute,
        @Nullable Mode mode,
        @Nullable Integer weight,
        @Nullable MatchBody match,
        @Nullable List<@Nullable PartBody> anyOf,
        @Nullable List<@Nullable PartBody> allOf,
        @Nullable String group,
        @Nullable String reason,
        @Nullable String validUntil)
        implements WrittenCriterion {

    /** Keeps what is null, so that it can be pointed at. */
    public CriterionBody {
        anyOf = Wording.copyOrNothing(anyOf);
        allOf = Wording.copyOrNothing(allOf);
    }

    /** Of one attribute, in no group. */
    public CriterionBody(
            @Nullable String key,
            @Nullable String attribute,
            @Nullable Mode mode,
            @Nullable Integer weight,
            @Nullable MatchBody match,
            @Nullable String reason,
            @Nullable String validUntil) {
        this(key, attribute, mode, weight, match, null, null, null, reason, validUntil);
    }
}
