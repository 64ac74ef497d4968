package io.fitgauge.cards.control;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Thresholds;
import io.fitgauge.fit.Tier;
import io.fitgauge.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Thresholds as a picture: which scores are which tier, and which lead to which decision. */
final class Bands {

    private static final int ALL = 100;
    private static final int WIDE_ENOUGH_FOR_A_LETTER = 3;
    private static final int WIDE_ENOUGH_FOR_A_RANGE = 9;
    private static final int WIDE_ENOUGH_FOR_WORDS = 18;

    private final Thresholds thresholds;
    private final Messages words;

    Bands(Thresholds thresholds, Messages words) {
        this.thresholds = thresholds;
        this.words = words;
    }

    List<Band> tiers() {
        List<Band> bands = new ArrayList<>();
        tier(bands, Tier.D, 0, thresholds.tierC());
        tier(bands, Tier.C, thresholds.tierC(), thresholds.tierB());
        tier(bands, Tier.B, thresholds.tierB(), thresholds.tierA());
        tier(bands, Tier.A, thresholds.tierA(), ALL + 1);
        return bands;
    }

    List<Band> decisions() {
        List<Band> bands = new ArrayList<>();
        decision(bands, Decision.DISQUALIFY, 0, thresholds.nurtureAt());
        decision(bands, Decision.NURTURE, thresholds.nurtureAt(), thresholds.forwardAt());
        decision(bands, Decision.FORWARD_TO_SALES, thresholds.forwardAt(), ALL + 1);
        return bands;
    }

    /** The same in words, and what the picture cannot show. */
    String legend() {
        return words.text(
                "legend",
                Map.of(
                        "tierA", thresholds.tierA(),
                        "tierB", thresholds.tierB(),
                        "tierC", thresholds.tierC(),
                        "forwardAt", thresholds.forwardAt(),
                        "nurtureAt", thresholds.nurtureAt(),
                        "minCoverage", thresholds.minCoverage()));
    }

    private void tier(List<Band> bands, Tier tier, int from, int to) {
        add(bands, "tier" + tier.name(), tier.name(), WIDE_ENOUGH_FOR_A_LETTER, from, to);
    }

    private void decision(List<Band> bands, Decision decision, int from, int to) {
        String name = decision.name();
        add(bands, name, words.text("decision", Map.of("decision", name)), WIDE_ENOUGH_FOR_WORDS, from, to);
    }

    /** @param to the first score that is no longer of it */
    private static void add(List<Band> bands, String look, String name, int forName, int from, int to) {
        int width = Math.min(to, ALL) - from;
        if (width <= 0) {
            return;
        }
        String range = to - 1 == from ? String.valueOf(from) : from + "–" + (to - 1);
        bands.add(new Band(
                look,
                width,
                width < forName ? null : name,
                width < Math.max(forName, WIDE_ENOUGH_FOR_A_RANGE) ? null : range));
    }
}
