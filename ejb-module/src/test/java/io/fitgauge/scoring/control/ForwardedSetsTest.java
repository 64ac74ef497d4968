package io.fitgauge.scoring.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ForwardedSetsTest {

    private static final List<UUID> ICPS = List.of(new UUID(0, 1), new UUID(0, -2), new UUID(-3, 3), new UUID(4, 0));

    @Test
    void threeOfFiveAreNotOverThreeFifths() {
        assertThat(new Ratio(3, 5).isOver(0.6)).isFalse();
        assertThat(new Ratio(61, 100).isOver(0.6)).isTrue();
        assertThat(new Ratio(2, 5).isOver(0.40)).isFalse();
    }

    @Test
    void aPartOfNothingIsAbsentAndOverNothing() {
        assertThat(new Ratio(0, 0).shown()).isNull();
        assertThat(new Ratio(0, 0).isOver(0)).isFalse();
        assertThat(new Ratio(1, 3).shown()).isEqualTo(0.3333);
    }

    /** @param accounts each as the numbers of the ICPs that forward it */
    @Property
    void countsAsSetsDo(@ForAll @Size(max = 60) List<@Size(max = 4) Set<@IntRange(max = 3) Integer>> accounts) {
        ForwardedSets sets = new ForwardedSets();
        List<Set<Integer>> forwarded = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (int account = 0; account < accounts.size(); account++) {
            int id = account;
            sets.add(accounts.get(account).stream().map(ICPS::get).toList());
            accounts.get(account).forEach(icp -> forwarded.get(icp).add(id));
        }

        for (int one = 0; one < 4; one++) {
            assertThat(sets.size(ICPS.get(one))).isEqualTo(forwarded.get(one).size());
            for (int other = 0; other < 4; other++) {
                if (one != other) {
                    Set<Integer> both = new HashSet<>(forwarded.get(one));
                    both.retainAll(forwarded.get(other));
                    Set<Integer> either = new HashSet<>(forwarded.get(one));
                    either.addAll(forwarded.get(other));
                    assertThat(sets.jaccard(ICPS.get(one), ICPS.get(other)))
                            .isEqualTo(new Ratio(both.size(), either.size()));
                }
            }
        }
    }
}
