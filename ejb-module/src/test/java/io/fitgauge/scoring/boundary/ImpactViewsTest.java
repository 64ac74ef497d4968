package io.fitgauge.scoring.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.boundary.DraftReach.UnknownGate;
import io.fitgauge.scoring.control.ImpactTally;
import io.fitgauge.scoring.entity.ComparedAccount;
import io.fitgauge.scoring.entity.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactViewsTest {

    private static final Standing FORWARDED = new Standing(90, Tier.A, Decision.FORWARD_TO_SALES);
    private static final Standing UNDECIDED = new Standing(90, Tier.A, Decision.NEEDS_DATA);
    private static final UUID OTHER = new UUID(0, 9);

    private final PublishedIcp draft = AnIcp.called("Games")
            .scoringEmployees(10)
            .requiring("sector", AttributeType.TEXT, new Condition.TextIn(List.of("Games")))
            .requiring("country", AttributeType.COUNTRY, new Condition.TextIn(List.of("NL")))
            .version(null);

    private final ImpactTally tally = new ImpactTally(draft.id(), 20);

    @Test
    void saysOfEachGateForHowManyAccountsItIsUnknown() {
        tally.add(account(1, null, FORWARDED, Set.of(OTHER)));
        tally.add(account(2, null, UNDECIDED, Set.of(OTHER), "c2"));
        tally.add(account(3, null, UNDECIDED, Set.of(), "c2"));

        DraftReach reach = views().reach(draft, Map.of(draft.id(), "Games", OTHER, "Other"));

        assertThat(reach.gates()).containsExactly(new UnknownGate("c2", 2, 0.6667), new UnknownGate("c3", 0, 0.0));
        assertThat(reach.accounts()).isEqualTo(3);
        assertThat(reach.forwarded()).isEqualTo(1);
        assertThat(reach.share()).isEqualTo(0.3333);
        assertThat(reach.remark()).isNull();
        assertThat(reach.overlaps()).hasSize(1);
        assertThat(reach.overlaps().get(0).jaccard()).isEqualTo(0.5);
    }

    @Test
    void aDraftThatNobodyComesThroughIsPointedOut() {
        tally.add(account(1, null, UNDECIDED, Set.of()));

        assertThat(views().reach(draft, Map.of(draft.id(), "Games")).remark()).isEqualTo(ReachRemark.FORWARDS_NONE);
    }

    @Test
    void withoutAVersionNothingIsSaidOfChanges() {
        tally.add(account(1, null, FORWARDED, Set.of()));

        ImpactView impact = impact(null);

        assertThat(impact.icpVersion()).isNull();
        assertThat(impact.published()).isNull();
        assertThat(impact.changes()).isNull();
        assertThat(impact.draft().forwarded()).isEqualTo(1);
        assertThat(impact.draft().remark()).isEqualTo(ReachRemark.TOO_LOOSE);
    }

    @Test
    void theVersionInUseIsNamed() {
        tally.add(account(1, UNDECIDED, FORWARDED, Set.of()));

        ImpactView impact = impact(draft(3));

        assertThat(impact.icpVersion()).isEqualTo(3);
        assertThat(impact.changes())
                .isNotNull()
                .extracting(ImpactView.Changes::decisionChanged, ImpactView.Changes::tierChanged)
                .containsExactly(1L, 0L);
    }

    private ImpactView impact(@Nullable PublishedIcp version) {
        Comparison comparison = new Comparison(draft, version, LocalDate.of(2026, 11, 22), true);
        return views().of(comparison, Map.of(draft.id(), "Games"));
    }

    private ImpactViews views() {
        return new ImpactViews(tally, ReachLimits.USUAL);
    }

    private static PublishedIcp draft(int version) {
        return AnIcp.called("Games").scoringEmployees(10).version(version);
    }

    private static ComparedAccount account(
            int id, @Nullable Standing before, Standing after, Set<UUID> forwardedBy, String... unknownMusts) {
        return new ComparedAccount(new UUID(0, id), "Firm", before, after, 0, 0, forwardedBy, List.of(unknownMusts));
    }
}
