package io.fitgauge.templates.boundary;

import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.entity.TemplateOrigin;
import java.util.Comparator;
import java.util.List;

/** Cuts pages out of the list, whose first part is in memory: the library in its own order, then the tenant's by name. */
final class TemplatePages {

    private static final Comparator<List<String>> ORDER = Comparator.<List<String>, String>comparing(
                    place -> place.get(0))
            .thenComparing(place -> place.get(1))
            .thenComparing(place -> place.get(2));

    private TemplatePages() {}

    /** @param all those that the list shows, in its order */
    static Page<TemplateListing> page(List<String> library, List<TemplateListing> all, PageRequest request) {
        if (!request.sort().isBlank()) {
            throw new Refusal(Reason.INVALID, "This list has one order and cannot be sorted.");
        }
        List<String> after = request.after() == null ? List.of("", "", "") : request.after();
        if (after.size() != 3) {
            throw new Refusal(Reason.INVALID, "This cursor is not of this list.");
        }
        List<TemplateListing> rest = all.stream()
                .filter(template -> ORDER.compare(place(library, template), after) > 0)
                .sorted((one, other) -> ORDER.compare(place(library, one), place(library, other)))
                .limit(request.limit() + 1L)
                .toList();
        if (rest.size() <= request.limit()) {
            return new Page<>(rest, null);
        }
        List<TemplateListing> items = rest.subList(0, request.limit());
        return new Page<>(items, place(library, items.get(items.size() - 1)));
    }

    private static List<String> place(List<String> library, TemplateListing template) {
        return template.origin() == TemplateOrigin.BUILT_IN
                ? List.of("0", "%05d".formatted(library.indexOf(template.key())), "")
                : List.of("1", template.name(), template.id().toString());
    }
}
