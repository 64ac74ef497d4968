package io.fitgauge.personas.boundary;

import io.fitgauge.language.Messages;
import io.fitgauge.personas.control.Compared;
import io.fitgauge.personas.entity.Aspect;
import io.fitgauge.personas.entity.Likeness;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one aspect adds to a match.
 *
 * @param weight how much the aspect counts
 * @param degree 0 to 100; absent when it is unknown
 * @param text in the reader's language
 */
public record MatchReason(Aspect aspect, Likeness likeness, int weight, @Nullable Integer degree, String text) {

    static MatchReason of(Compared compared, Messages messages) {
        boolean isRank = compared.aspect() == Aspect.SENIORITY;
        String text = messages.text(
                compared.how(),
                Map.of(
                        "expected", written(compared.expected(), isRank, messages),
                        "actual", written(compared.actual(), isRank, messages)));
        return new MatchReason(
                compared.aspect(),
                compared.likeness(),
                compared.aspect().weight(),
                compared.likeness() == Likeness.UNKNOWN ? null : Integer.valueOf(compared.degree()),
                text);
    }

    private static String written(@Nullable String value, boolean isRank, Messages messages) {
        if (value == null) {
            return "";
        }
        return isRank ? messages.text("rank." + value) : messages.quoted(value.strip());
    }
}
