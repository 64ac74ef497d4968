package io.fitgauge.scoring.boundary;

import io.fitgauge.scoring.control.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a draft would reach, over all accounts as they are stored.
 *
 * @param forwarded how many accounts would go to sales
 * @param share of all accounts, 0 to 1; absent without accounts
 * @param overlaps with each other ICP in use, by its latest stored scores
 * @param gates its MUST criteria, in their order
 */
public record DraftReach(
        long accounts,
        long forwarded,
        @Nullable Double share,
        @Nullable ReachRemark remark,
        List<IcpOverlap> overlaps,
        List<UnknownGate> gates) {

    public DraftReach {
        overlaps = List.copyOf(overlaps);
        gates = List.copyOf(gates);
    }

    /**
     * @param criterion its key
     * @param accounts for how many it is unknown whether they pass
     * @param share of all accounts, 0 to 1; absent without accounts
     */
    public record UnknownGate(String criterion, long accounts, @Nullable Double share) {

        static UnknownGate of(String criterion, Ratio unknown) {
            return new UnknownGate(criterion, unknown.part(), unknown.shown());
        }
    }
}
