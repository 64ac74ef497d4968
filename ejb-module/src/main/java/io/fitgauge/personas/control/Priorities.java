package io.fitgauge.personas.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands where among the personas of an ICP: 1 to 5, each once, with gaps where nobody stands. */
public final class Priorities {

    public static final int LAST = 5;

    private Priorities() {}

    /**
     * Makes room for one. Those behind it move down as far as they must; when there is no room below, those before it move up.
     * The others keep their order.
     *
     * @param others where they stand, at most four
     * @param id of the one that comes, or moves
     * @param wanted where to; behind all others when absent
     * @return where each stands then, in order
     */
    public static Map<UUID, Integer> with(Map<UUID, Integer> others, UUID id, @Nullable Integer wanted) {
        List<Map.Entry<UUID, Integer>> row = new ArrayList<>(others.entrySet());
        row.sort(Map.Entry.comparingByValue());
        int before = wanted == null
                ? row.size()
                : (int) row.stream().filter(other -> other.getValue() < wanted).count();
        row.add(before, Map.entry(id, wanted == null ? behind(row) : wanted));
        return placed(row);
    }

    private static int behind(List<Map.Entry<UUID, Integer>> row) {
        return row.isEmpty() ? 1 : row.get(row.size() - 1).getValue() + 1;
    }

    private static Map<UUID, Integer> placed(List<Map.Entry<UUID, Integer>> row) {
        int[] places = row.stream().mapToInt(Map.Entry::getValue).toArray();
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + 1);
        }
        int limit = LAST;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], limit);
            limit = places[i] - 1;
        }
        Map<UUID, Integer> placed = new LinkedHashMap<>();
        for (int i = 0; i < places.length; i++) {
            placed.put(row.get(i).getKey(), places[i]);
        }
        return placed;
    }
}
