package io.fitgauge.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rows of a list.
 *
 * @param next the position to go on after; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable List<String> next) {

    public Page {
        items = List.copyOf(items);
        next = next == null ? null : List.copyOf(next);
    }

    public <R> Page<R> map(Function<? super T, R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
