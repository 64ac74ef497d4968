package io.fitgauge.attributes.boundary;

import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts pages out of the catalogue, whose first part is in memory and not in the database. */
final class AttributePages {

    private static final List<String> BUILT_IN = List.copyOf(BuiltIn.byKey().keySet());

    private AttributePages() {}

    static Page<AttributeView> page(List<AttributeView> all, PageRequest request) {
        if (!request.sort().isBlank()) {
            throw new Refusal(Reason.INVALID, "This list has one order and cannot be sorted.");
        }
        String after = position(request.after());
        List<AttributeView> rest = all.stream()
                .filter(attribute -> place(attribute).compareTo(after) > 0)
                .limit(request.limit() + 1L)
                .toList();
        if (rest.size() <= request.limit()) {
            return new Page<>(rest, null);
        }
        List<AttributeView> items = rest.subList(0, request.limit());
        return new Page<>(items, List.of(place(items.get(items.size() - 1))));
    }

    private static String position(@Nullable List<String> after) {
        if (after == null) {
            return "";
        }
        if (after.size() != 1) {
            throw new Refusal(Reason.INVALID, "This cursor is not of this list.");
        }
        return after.get(0);
    }

    /** Sorts as the list does: built-in ones by number, then the others by key. */
    private static String place(AttributeView attribute) {
        return attribute.standard()
                ? String.format(Locale.ROOT, "%03d", BUILT_IN.indexOf(attribute.key()))
                : attribute.key();
    }
}
