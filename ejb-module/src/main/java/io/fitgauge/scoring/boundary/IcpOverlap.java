package io.fitgauge.scoring.boundary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the accounts that two ICPs forward to sales have in common.
 *
 * @param both how many accounts both forward
 * @param jaccard of those that at least one of them forwards, 0 to 1; absent when there are none
 * @param nearlyTheSame whether that is so much that one of them may do
 */
public record IcpOverlap(Side first, Side second, long both, @Nullable Double jaccard, boolean nearlyTheSame) {

    /** @param forwarded how many accounts it forwards */
    public record Side(UUID icpId, String name, long forwarded) {}
}
