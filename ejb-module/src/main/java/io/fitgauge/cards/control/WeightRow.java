package io.fitgauge.cards.control;

import org.jspecify.annotations.Nullable;

/**
 * A criterion that counts.
 *
 * @param must whether it is a gate, too
 * @param bar how long its bar is, 0 to 100: the heaviest one's is 100
 * @param weight such as {@code 20}; a dash for none
 * @param share of all weights, such as {@code 25 %}; absent for none
 * @param group the weight group that it counts in
 */
record WeightRow(
        String label,
        String asks,
        boolean must,
        int bar,
        String weight,
        @Nullable String share,
        @Nullable String group) {}
