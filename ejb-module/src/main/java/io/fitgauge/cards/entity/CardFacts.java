package io.fitgauge.cards.entity;

import io.fitgauge.fit.Thresholds;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a card tells, at full length, in the reader's language.
 *
 * @param tenant its name
 * @param version absent for a draft
 * @param since the day on which the version was published, or the draft last changed
 * @param why what was said when it was published
 * @param owner who looks after the ICP
 * @param nextReviewOn absent when none is planned
 * @param today the day it is where the tenant is
 * @param statement absent when there is none
 * @param needs of the segment
 * @param reasonsToBuy of the segment
 * @param personas by priority
 */
public record CardFacts(
        Locale language,
        String tenant,
        String name,
        Standing standing,
        @Nullable Integer version,
        LocalDate since,
        @Nullable String why,
        @Nullable String owner,
        @Nullable LocalDate nextReviewOn,
        LocalDate today,
        String segment,
        @Nullable String product,
        @Nullable String statement,
        List<CriterionFacts> criteria,
        List<GroupFacts> groups,
        Thresholds thresholds,
        List<String> needs,
        List<String> reasonsToBuy,
        List<PersonaFacts> personas) {

    public CardFacts {
        criteria = List.copyOf(criteria);
        groups = List.copyOf(groups);
        needs = List.copyOf(needs);
        reasonsToBuy = List.copyOf(reasonsToBuy);
        personas = List.copyOf(personas);
    }

    /** Whether scores come from what the card tells. */
    public enum Standing {
        DRAFT,
        IN_USE,
        EARLIER,
        RETIRED
    }

    /**
     * Criteria that together count no more than so much.
     *
     * @param name what people call it
     */
    public record GroupFacts(String name, int cap) {}
}
