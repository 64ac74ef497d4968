package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.scoring.entity.ComparedAccount;
import io.fitgauge.scoring.entity.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a draft would change.
 *
 * @param icpVersion the version in use; absent when none is, like what is said of it
 * @param on the scoring day of both
 * @param wonDeals how many
 * @param lostDeals how many
 * @param overlaps with each other ICP in use, by its latest stored scores
 */
public record ImpactView(
        UUID icpId,
        @Nullable Integer icpVersion,
        LocalDate on,
        long accounts,
        long wonDeals,
        long lostDeals,
        ModelOutcome draft,
        @Nullable ModelOutcome published,
        @Nullable Changes changes,
        List<IcpOverlap> overlaps) {

    public ImpactView {
        overlaps = List.copyOf(overlaps);
    }

    /**
     * @param tierChanged how many accounts
     * @param decisionChanged how many accounts
     * @param tiers how many go from which tier to which, those that stay among them
     * @param decisions the same
     * @param movers the accounts that move the farthest by score
     */
    public record Changes(
            long tierChanged,
            long decisionChanged,
            List<TierChange> tiers,
            List<DecisionChange> decisions,
            List<Mover> movers) {

        public Changes {
            tiers = List.copyOf(tiers);
            decisions = List.copyOf(decisions);
            movers = List.copyOf(movers);
        }
    }

    /** Absent is no tier. */
    public record TierChange(@Nullable Tier from, @Nullable Tier to, long accounts) {}

    public record DecisionChange(Decision from, Decision to, long accounts) {

        static DecisionChange of(@Nullable Decision from, @Nullable Decision to, long accounts) {
            return new DecisionChange(Objects.requireNonNull(from), Objects.requireNonNull(to), accounts);
        }
    }

    /** An account whose score, tier or decision changes. */
    public record Mover(UUID accountId, String accountName, Standing from, Standing to) {

        static Mover of(ComparedAccount account) {
            return new Mover(account.id(), account.name(), Objects.requireNonNull(account.before()), account.after());
        }

        /** Names may tell of people. */
        @Override
        public String toString() {
            return "Mover[" + accountId + "]";
        }
    }
}
