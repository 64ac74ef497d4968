package io.fitgauge.advice.control;

import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.fit.Condition;
import io.fitgauge.fit.Mode;
import java.util.List;

/**
 * A criterion, as far as lint looks at it.
 *
 * @param label in the reader's language
 * @param weight 0 for an exclusion
 * @param attributes that it looks at
 * @param conditions that it sets, in any of its parts
 */
public record Asked(
        String key, String label, Mode mode, int weight, List<AttributeView> attributes, List<Condition> conditions) {

    public Asked {
        attributes = List.copyOf(attributes);
        conditions = List.copyOf(conditions);
    }

    boolean isWanted() {
        return mode != Mode.EXCLUDE;
    }
}
