package io.fitgauge.cards.control;

import io.fitgauge.cards.control.Abridged.Listed;
import io.fitgauge.cards.entity.CardFacts;
import io.fitgauge.cards.entity.CardFacts.Standing;
import io.fitgauge.cards.entity.CriterionFacts;
import io.fitgauge.fit.Mode;
import io.fitgauge.language.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of the ICP itself.
 *
 * @param standing such as {@code Version 3}
 * @param since such as {@code published on May 31, 2024}
 * @param faded whether nothing is scored by it
 * @param groups such as {@code Size: together 30 at most}
 * @param legend where tiers and decisions begin, in words
 */
record IcpSheet(
        String title,
        String standing,
        String since,
        boolean faded,
        String segment,
        @Nullable String product,
        @Nullable String statement,
        Listed<WeightRow> criteria,
        Listed<String> groups,
        Listed<ExclusionRow> exclusions,
        List<Band> tiers,
        List<Band> decisions,
        String legend,
        Listed<String> needs,
        Listed<String> reasons,
        boolean market,
        Listed<String> personas,
        @Nullable String why,
        @Nullable String owner,
        @Nullable String nextReview,
        boolean shortened)
        implements Sheet {

    @Override
    public String anchor() {
        return "icp";
    }

    static IcpSheet of(CardFacts card, Room room, Messages words) {
        Abridged abridged = new Abridged(room, words);
        WeightRows rows = new WeightRows(card.criteria(), abridged, words);
        Bands bands = new Bands(card.thresholds(), words);
        return new IcpSheet(
                abridged.name(card.name()),
                standing(card, words),
                words.text(card.version() == null ? "changedOn" : "publishedOn", words.longDay(card.since())),
                card.standing() != Standing.IN_USE,
                abridged.name(card.segment()),
                card.product() == null ? null : abridged.name(card.product()),
                abridged.textOrNothing(card.statement()),
                abridged.rows(weighted(card).toList(), rows::row),
                abridged.list(
                        card.groups(),
                        group -> words.text("groupCap", abridged.text(group.name()), String.valueOf(group.cap()))),
                abridged.list(excluded(card).toList(), rows::exclusion),
                bands.tiers(),
                bands.decisions(),
                bands.legend(),
                abridged.list(card.needs(), abridged::text),
                abridged.list(card.reasonsToBuy(), abridged::text),
                !card.needs().isEmpty() || !card.reasonsToBuy().isEmpty(),
                abridged.list(card.personas(), persona -> abridged.text(persona.name())),
                abridged.textOrNothing(card.why()),
                card.owner() == null ? null : abridged.name(card.owner()),
                card.nextReviewOn() == null ? null : words.longDay(card.nextReviewOn()),
                abridged.any());
    }

    private static Stream<CriterionFacts> weighted(CardFacts card) {
        return card.criteria().stream().filter(criterion -> criterion.mode() != Mode.EXCLUDE);
    }

    private static Stream<CriterionFacts> excluded(CardFacts card) {
        return card.criteria().stream().filter(criterion -> criterion.mode() == Mode.EXCLUDE);
    }

    private static String standing(CardFacts card, Messages words) {
        return words.text(
                "standing", Map.of("standing", card.standing().name(), "version", String.valueOf(card.version())));
    }
}
