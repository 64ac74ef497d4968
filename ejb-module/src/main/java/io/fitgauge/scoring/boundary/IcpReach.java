package io.fitgauge.scoring.boundary;

import io.fitgauge.scoring.control.Ratio;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many accounts an ICP in use forwards to sales, by their latest scores.
 *
 * @param share of all accounts, 0 to 1; absent without accounts
 * @param remark absent when there is nothing to point out
 */
public record IcpReach(UUID icpId, String name, long forwarded, @Nullable Double share, @Nullable ReachRemark remark) {

    static IcpReach of(UUID icpId, String name, Ratio forwarded, ReachLimits limits) {
        return new IcpReach(icpId, name, forwarded.part(), forwarded.shown(), limits.remark(forwarded));
    }
}
