package io.fitgauge.scoring.boundary;

import io.fitgauge.scoring.control.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * From where on ICPs are pointed out.
 *
 * @param overlap two that have more than this in common, by the Jaccard index, describe nearly the same companies
 * @param share one that forwards more than this share of all accounts is too loose
 */
public record ReachLimits(double overlap, double share) {

    public static final ReachLimits USUAL = new ReachLimits(0.6, 0.40);

    /** Nothing is said where there are no accounts. */
    @Nullable
    ReachRemark remark(Ratio forwarded) {
        if (forwarded.whole() > 0 && forwarded.part() == 0) {
            return ReachRemark.FORWARDS_NONE;
        }
        return forwarded.isOver(share) ? ReachRemark.TOO_LOOSE : null;
    }
}
