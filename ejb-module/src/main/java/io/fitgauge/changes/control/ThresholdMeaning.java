package io.fitgauge.changes.control;

import io.fitgauge.fit.Thresholds;
import io.fitgauge.publishing.boundary.VersionChange;
import java.math.BigDecimal;
import java.util.Map;

/** From where on accounts are forwarded to sales, and which stay with marketing. */
final class ThresholdMeaning {

    private final Sentences sentences;

    ThresholdMeaning(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Of an ICP that nobody worked by before. */
    void first(Thresholds thresholds) {
        sentences.sales("forward.first", Map.of("after", number(thresholds.forwardAt())));
        sentences.marketing(
                "nurture.first",
                Map.of("after", number(thresholds.nurtureAt()), "forward", number(thresholds.forwardAt())));
    }

    void changed(VersionChange change) {
        int was = change.before(Integer.class).orElse(0);
        int now = change.now(Integer.class).orElse(0);
        Map<String, String> values = Map.of("before", number(was), "after", number(now));
        String way = now < was ? "lower" : "higher";
        switch (change.fields().isEmpty() ? "" : change.fields().get(0)) {
            case "forwardAt" -> {
                sentences.sales("forward." + way, values);
                sentences.marketing("forward." + way, values);
            }
            case "nurtureAt" -> sentences.marketing("nurture." + way, values);
            case "minCoverage" -> sentences.sales("coverage." + way, values);
            case "tierA", "tierB", "tierC" -> sentences.sales("tiers", Map.of());
            default -> {} // one that nobody works by
        }
    }

    private String number(int number) {
        return sentences.messages().number(BigDecimal.valueOf(number));
    }
}
