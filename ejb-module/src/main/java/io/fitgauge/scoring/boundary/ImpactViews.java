package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Tier;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.boundary.ImpactView.Changes;
import io.fitgauge.scoring.boundary.ImpactView.DecisionChange;
import io.fitgauge.scoring.boundary.ImpactView.Mover;
import io.fitgauge.scoring.boundary.ImpactView.TierChange;
import io.fitgauge.scoring.boundary.ModelOutcome.DecisionCount;
import io.fitgauge.scoring.boundary.ModelOutcome.OfDeals;
import io.fitgauge.scoring.boundary.ModelOutcome.TierCount;
import io.fitgauge.scoring.control.ImpactTally;
import io.fitgauge.scoring.control.ModelTally;
import io.fitgauge.scoring.control.Ratio;
import io.fitgauge.scoring.control.Separation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts what was counted into views. */
record ImpactViews(ImpactTally tally, ReachLimits limits) {

    /** @param names of all ICPs in use and the draft */
    ImpactView of(Comparison comparison, Map<UUID, String> names) {
        PublishedIcp draft = comparison.draft();
        PublishedIcp version = comparison.version();
        return new ImpactView(
                draft.id(),
                version == null ? null : version.version(),
                comparison.on(),
                tally.accounts(),
                tally.won(),
                tally.lost(),
                outcome(tally.draft()),
                version == null ? null : outcome(tally.version()),
                version == null ? null : changes(),
                new SetOverlaps(tally.sets(), names, limits).with(draft.id()));
    }

    DraftReach reach(PublishedIcp draft, Map<UUID, String> names) {
        Ratio forwarded = tally.draft().forwarded();
        return new DraftReach(
                tally.accounts(),
                forwarded.part(),
                forwarded.shown(),
                limits.remark(forwarded),
                new SetOverlaps(tally.sets(), names, limits).with(draft.id()),
                draft.model().criteria().stream()
                        .filter(criterion -> criterion.mode() == Mode.MUST)
                        .map(Criterion::key)
                        .map(key -> DraftReach.UnknownGate.of(key, tally.unknown(key)))
                        .toList());
    }

    private ModelOutcome outcome(ModelTally model) {
        Ratio forwarded = model.forwarded();
        return new ModelOutcome(
                forwarded.part(),
                forwarded.shown(),
                limits.remark(forwarded),
                tiers(model),
                Arrays.stream(Decision.values())
                        .map(decision -> new DecisionCount(decision, model.of(decision)))
                        .toList(),
                deals(model.separation()));
    }

    private static List<TierCount> tiers(ModelTally model) {
        return Stream.concat(
                        Arrays.stream(Tier.values()).map(tier -> new TierCount(tier, model.of(tier))),
                        Stream.of(new TierCount(null, model.withoutTier())))
                .toList();
    }

    private static OfDeals deals(Separation separation) {
        return new OfDeals(
                separation.auc(),
                separation.forwardedOfWon().shown(),
                separation.forwardedOfLost().shown());
    }

    private Changes changes() {
        return new Changes(
                tally.tiers().changed(),
                tally.decisions().changed(),
                tally.tiers().each(TierChange::new),
                tally.decisions().each(DecisionChange::of),
                tally.movers().farthestFirst().stream().map(Mover::of).toList());
    }
}
