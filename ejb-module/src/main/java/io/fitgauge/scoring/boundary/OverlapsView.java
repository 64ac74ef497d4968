package io.fitgauge.scoring.boundary;

import java.util.List;

/**
 * How much the ICPs in use forward to sales, and how much of it together.
 *
 * @param accounts all that the tenant has
 * @param icps all in use, by name
 * @param overlaps those that describe nearly the same companies, the largest overlap first
 */
public record OverlapsView(long accounts, List<IcpReach> icps, List<IcpOverlap> overlaps) {

    public OverlapsView {
        icps = List.copyOf(icps);
        overlaps = List.copyOf(overlaps);
    }
}
