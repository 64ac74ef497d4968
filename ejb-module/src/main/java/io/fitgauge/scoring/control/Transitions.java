package io.fitgauge.scoring.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many accounts go from where to where; staying is a way, too. */
public final class Transitions<E extends Enum<E>> {

    private final Map<Way<E>, Long> counts = new HashMap<>();

    /** What is absent is a place of its own. */
    private record Way<E extends Enum<E>>(@Nullable E from, @Nullable E to) {

        int place() {
            return 100 * place(from) + place(to);
        }

        private static int place(@Nullable Enum<?> one) {
            return one == null ? 99 : one.ordinal();
        }
    }

    /** How a way is shown. */
    public interface Shown<E, R> {
        R of(@Nullable E from, @Nullable E to, long accounts);
    }

    public void add(@Nullable E from, @Nullable E to) {
        counts.merge(new Way<>(from, to), 1L, Long::sum);
    }

    /** How many do not stay. */
    public long changed() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().from() != count.getKey().to())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** @return those that any account goes, in the order of the constants, absent last */
    public <R> List<R> each(Shown<E, R> shown) {
        List<R> all = new ArrayList<>();
        counts.keySet().stream()
                .sorted(Comparator.comparingInt(Way::place))
                .forEach(way -> all.add(shown.of(way.from(), way.to(), counts.getOrDefault(way, 0L))));
        return all;
    }
}
