package io.fitgauge.fit;

import java.io.Serializable;

/**
 * Criteria that ask for much the same, and together count no more than so much.
 *
 * @param key unique in the ICP
 * @param cap 1 to 1000: the most weight that its criteria have together
 */
public record WeightGroup(String key, int cap) implements Serializable {

    /** The largest cap; more than all weights of an ICP could ever need in one group. */
    public static final int MOST_CAP = 1000;

    public WeightGroup {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A group has a key");
        }
        if (cap < 1 || cap > MOST_CAP) {
            throw new IllegalArgumentException("A cap is 1 to " + MOST_CAP);
        }
    }
}
