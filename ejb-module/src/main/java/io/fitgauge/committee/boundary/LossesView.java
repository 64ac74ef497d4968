package io.fitgauge.committee.boundary;

import io.fitgauge.accounts.boundary.Money;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.committee.entity.RiskCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why deals of a segment were lost.
 *
 * @param all of its lost deals
 * @param reasons the most frequent first, then the one with the lower name
 * @param withoutSegment how many lost deals count in no segment, as nothing is known of their accounts that an ICP in use asks
 *     for
 */
public record LossesView(
        UUID segmentId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LossGroup all,
        List<LossGroup> reasons,
        int withoutSegment) {

    public LossesView {
        reasons = List.copyOf(reasons);
    }

    /**
     * Lost deals that have something in common.
     *
     * @param reason a code; absent of all deals. Deals that say none count as {@code UNKNOWN}
     * @param label the reason in the reader's language
     * @param amounts what they add up to, by currency; deals without an amount are left out
     * @param recorded of how many it is known what the committee looked like
     * @param coverage percent, the mean of those of which it is known, rounded half up
     * @param missing which roles were not covered, the most frequent first
     * @param risks which there were, the most frequent first
     */
    public record LossGroup(
            @Nullable String reason,
            @Nullable String label,
            int deals,
            List<Money> amounts,
            int recorded,
            @Nullable Integer coverage,
            List<RoleCount> missing,
            List<RiskCount> risks) {

        public LossGroup {
            amounts = List.copyOf(amounts);
            missing = List.copyOf(missing);
            risks = List.copyOf(risks);
        }
    }

    /** In how many of the deals a role was not covered. */
    public record RoleCount(CommitteeRole role, int deals) {}

    /** In how many of the deals there was a risk. */
    public record RiskCount(RiskCode code, String message, int deals) {}
}
