package io.fitgauge.personas.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class PrioritiesTest {

    private static final UUID NEW = new UUID(9, 9);

    @Test
    void theFirstStandsFirst() {
        assertThat(Priorities.with(Map.of(), NEW, null)).containsExactly(Map.entry(NEW, 1));
    }

    @Test
    void whoAsksForNothingStandsBehindTheOthers() {
        assertThat(Priorities.with(standing(1, 3), NEW, null)).containsEntry(NEW, 4);
    }

    @Test
    void aTakenPriorityMovesTheOthersDownAsFarAsTheGap() {
        assertThat(Priorities.with(standing(1, 2, 4), NEW, 1))
                .containsExactly(
                        Map.entry(NEW, 1), Map.entry(other(1), 2), Map.entry(other(2), 3), Map.entry(other(4), 4));
    }

    @Test
    void aFreePriorityMovesNobody() {
        assertThat(Priorities.with(standing(1, 4), NEW, 3))
                .containsExactly(Map.entry(other(1), 1), Map.entry(NEW, 3), Map.entry(other(4), 4));
    }

    @Test
    void withoutRoomBelowThoseAboveMoveUp() {
        assertThat(Priorities.with(standing(2, 5), NEW, 5))
                .containsExactly(Map.entry(other(2), 2), Map.entry(NEW, 4), Map.entry(other(5), 5));
        assertThat(Priorities.with(standing(3, 5), NEW, null))
                .containsExactly(Map.entry(other(3), 3), Map.entry(other(5), 4), Map.entry(NEW, 5));
    }

    @Property
    void eachPriorityIsGivenOnceAndTheOthersKeepTheirOrder(
            @ForAll @Size(max = 4) @UniqueElements List<@IntRange(min = 1, max = 5) Integer> places,
            @ForAll @IntRange(min = 1, max = 5) int wanted) {
        Map<UUID, Integer> others =
                standing(places.stream().mapToInt(Integer::intValue).toArray());

        Map<UUID, Integer> placed = Priorities.with(others, NEW, wanted);

        assertThat(new TreeSet<>(placed.values()))
                .hasSize(others.size() + 1)
                .allMatch(place -> place >= 1 && place <= Priorities.LAST);
        List<UUID> order = new ArrayList<>(placed.keySet());
        order.remove(NEW);
        assertThat(order)
                .isEqualTo(others.keySet().stream()
                        .sorted(Comparator.comparing(others::get))
                        .toList());
        assertThat(List.copyOf(placed.values())).isSorted();
    }

    private static Map<UUID, Integer> standing(int... places) {
        Map<UUID, Integer> standing = new LinkedHashMap<>();
        for (int place : places) {
            standing.put(other(place), place);
        }
        return standing;
    }

    private static UUID other(int place) {
        return new UUID(0, place);
    }
}
