package io.fitgauge.paging;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks of a list.
 *
 * @param limit how many rows at most, 1 to {@value #MOST}
 * @param sort such as {@code name,-score}; empty for the list's own order
 * @param after the position that the page before ended at
 */
public record PageRequest(int limit, String sort, @Nullable List<String> after) {

    public static final int MOST = 200;
    public static final int USUAL = 50;

    public PageRequest {
        after = after == null ? null : List.copyOf(after);
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, "", null);
    }

    List<String> keys() {
        return sort.isBlank() ? List.of() : Arrays.asList(sort.split(",", -1));
    }
}
