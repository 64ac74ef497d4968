package io.fitgauge.publishing.control;

import io.fitgauge.fit.Thresholds;
import java.util.LinkedHashMap;
import java.util.Map;

/** Thresholds by the names that clients know. */
final class ThresholdNames {

    private ThresholdNames() {}

    static Map<String, Integer> of(Thresholds thresholds) {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("tierA", thresholds.tierA());
        named.put("tierB", thresholds.tierB());
        named.put("tierC", thresholds.tierC());
        named.put("forwardAt", thresholds.forwardAt());
        named.put("nurtureAt", thresholds.nurtureAt());
        named.put("minCoverage", thresholds.minCoverage());
        return named;
    }
}
