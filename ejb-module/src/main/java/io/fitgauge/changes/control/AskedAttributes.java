package io.fitgauge.changes.control;

import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.PartBody;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which attributes a criterion asks of, however deep. */
final class AskedAttributes {

    private AskedAttributes() {}

    static Set<String> of(CriterionBody criterion) {
        Set<String> keys = new HashSet<>();
        add(criterion.attribute(), keys);
        add(criterion.anyOf(), keys);
        add(criterion.allOf(), keys);
        return keys;
    }

    private static void add(@Nullable String attribute, Set<String> keys) {
        if (attribute != null) {
            keys.add(attribute);
        }
    }

    private static void add(@Nullable List<@Nullable PartBody> parts, Set<String> keys) {
        if (parts == null) {
            return;
        }
        for (PartBody part : parts) {
            if (part != null) {
                add(part.attribute(), keys);
                add(part.anyOf(), keys);
                add(part.allOf(), keys);
            }
        }
    }
}
