package io.fitgauge.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.scoring.entity.ComparedAccount;
import io.fitgauge.scoring.entity.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactTallyTest {

    private static final UUID ICP = new UUID(7, 7);
    private static final UUID OTHER = new UUID(8, 8);

    @Test
    void noTierIsAPlaceOfItsOwn() {
        ImpactTally tally = new ImpactTally(ICP, 20);
        tally.add(account(1, "One", null, 90));
        tally.add(account(2, "Two", null, null));
        tally.add(account(3, "Three", 90, null));

        List<String> ways = tally.tiers().each((from, to, accounts) -> from + "→" + to + " " + accounts);

        assertThat(ways).containsExactly("A→null 1", "null→A 1", "null→null 1");
        assertThat(tally.tiers().changed()).isEqualTo(2);
        assertThat(tally.draft().withoutTier()).isEqualTo(2);
    }

    @Test
    void theFarthestComeFirstAndEqualOnesByCodePointOfTheirNames() {
        ImpactTally tally = new ImpactTally(ICP, 4);
        tally.add(account(1, "\uFF01", 50, 60));
        tally.add(account(2, "\uD83D\uDE00", 50, 60)); // a later code point, in UTF-16 an earlier unit
        tally.add(account(3, "Far", 50, 20));
        tally.add(account(4, "Stays", 50, 50));
        tally.add(account(6, "Same", 50, 51));
        tally.add(account(5, "Same", 50, 49));
        tally.add(account(9, "Too near", 50, 51));

        assertThat(tally.movers().farthestFirst())
                .extracting(account -> account.id().getLeastSignificantBits())
                .containsExactly(3L, 1L, 2L, 5L);
    }

    @Test
    void anAccountMovesWhenOnlyItsDecisionChanges() {
        ImpactTally tally = new ImpactTally(ICP, 20);
        tally.add(new ComparedAccount(
                new UUID(0, 1),
                "One",
                new Standing(65, Tier.B, Decision.NURTURE),
                new Standing(65, Tier.B, Decision.FORWARD_TO_SALES),
                0,
                0,
                Set.of(),
                List.of()));

        assertThat(tally.movers().farthestFirst()).hasSize(1);
        assertThat(tally.decisions().changed()).isEqualTo(1);
        assertThat(tally.tiers().changed()).isZero();
    }

    @Test
    void withoutAVersionThereIsOnlyTheDraft() {
        ImpactTally tally = new ImpactTally(ICP, 20);
        tally.add(new ComparedAccount(new UUID(0, 1), "One", null, standing(90), 2, 1, Set.of(), List.of("gate")));

        assertThat(tally.movers().farthestFirst()).isEmpty();
        assertThat(tally.tiers().changed()).isZero();
        assertThat(tally.draft().forwarded()).isEqualTo(new Ratio(1, 1));
        assertThat(tally.won()).isEqualTo(2);
        assertThat(tally.lost()).isEqualTo(1);
        assertThat(tally.unknown("gate")).isEqualTo(new Ratio(1, 1));
        assertThat(tally.unknown("other")).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void theDraftStandsInForItsOwnVersionAmongTheSets() {
        ImpactTally tally = new ImpactTally(ICP, 20);
        tally.add(forwardedBy(1, 10, Set.of(ICP, OTHER)));
        tally.add(forwardedBy(2, 90, Set.of(OTHER)));

        assertThat(tally.sets().size(ICP)).isEqualTo(1);
        assertThat(tally.sets().jaccard(ICP, OTHER)).isEqualTo(new Ratio(1, 2));
    }

    @Property
    void keepsOfAllMoversTheFarthest(
            @ForAll @Size(max = 50) List<@IntRange(max = 100) Integer> scores, @ForAll @IntRange(max = 10) int most) {
        ImpactTally tally = new ImpactTally(ICP, most);
        List<ComparedAccount> accounts = IntStream.range(0, scores.size())
                .mapToObj(i -> account(i, "Name " + i % 3, 50, scores.get(i)))
                .collect(Collectors.toCollection(ArrayList::new));
        accounts.forEach(tally::add);
        List<ComparedAccount> expected = accounts.stream()
                .filter(ComparedAccount::moves)
                .sorted(Comparator.comparingInt((ComparedAccount account) -> -account.distance())
                        .thenComparing(ComparedAccount::name)
                        .thenComparing(ComparedAccount::id))
                .limit(most)
                .toList();

        assertThat(tally.movers().farthestFirst()).isEqualTo(expected);
        assertThat(total(tally)).isEqualTo(scores.size());
    }

    private static long total(ImpactTally tally) {
        Map<String, Long> ways = tally
                .decisions()
                .<Map.Entry<String, Long>>each((from, to, accounts) -> Map.entry(from + "→" + to, accounts))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return ways.values().stream().mapToLong(Long::longValue).sum();
    }

    private static ComparedAccount account(int id, String name, @Nullable Integer before, @Nullable Integer after) {
        return new ComparedAccount(new UUID(0, id), name, standing(before), standing(after), 0, 0, Set.of(), List.of());
    }

    private static ComparedAccount forwardedBy(int id, int after, Set<UUID> icps) {
        return new ComparedAccount(new UUID(0, id), "Name", standing(50), standing(after), 0, 0, icps, List.of());
    }

    private static Standing standing(@Nullable Integer score) {
        if (score == null) {
            return new Standing(null, null, Decision.NEEDS_DATA);
        }
        return new Standing(
                score,
                score >= 80 ? Tier.A : score >= 60 ? Tier.B : score >= 40 ? Tier.C : Tier.D,
                score >= 70 ? Decision.FORWARD_TO_SALES : score >= 40 ? Decision.NURTURE : Decision.DISQUALIFY);
    }
}
