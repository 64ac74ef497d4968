package io.fitgauge.templates.boundary;

import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.templates.entity.FieldComparison;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what is wished for can be merged. */
final class Merging {

    private Merging() {}

    /** @throws Refusal INVALID for a field that the template has not changed, or that is named twice */
    static void check(List<FieldComparison> fields, MergeWish wish) {
        Set<String> open = fields.stream()
                .filter(field -> field.state().isOpen())
                .map(FieldComparison::pointer)
                .collect(Collectors.toSet());
        FieldErrors errors = new FieldErrors();
        Set<String> named = new HashSet<>();
        check("/take/", wish.take(), open, named, errors);
        check("/keep/", wish.keep(), open, named, errors);
        errors.refuseIfAny();
    }

    private static void check(
            String at, List<String> pointers, Set<String> open, Set<String> named, FieldErrors errors) {
        for (int i = 0; i < pointers.size(); i++) {
            if (!open.contains(pointers.get(i))) {
                errors.add(at + i, "is no field that the template has changed");
            } else if (!named.add(pointers.get(i))) {
                errors.add(at + i, "is named twice");
            }
        }
    }
}
