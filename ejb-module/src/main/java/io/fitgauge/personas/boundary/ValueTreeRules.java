package io.fitgauge.personas.boundary;

import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must hold of a value tree. */
final class ValueTreeRules {

    private ValueTreeRules() {}

    /** @throws Refusal INVALID: each key once, and what a node supports is there and higher */
    static void check(List<ValueNode> nodes) {
        FieldErrors errors = new FieldErrors();
        Map<String, Height> heights = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (heights.putIfAbsent(nodes.get(i).key(), nodes.get(i).height()) != null) {
                errors.add("/nodes/" + i + "/key", "is another node's already");
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            checkSupport(nodes.get(i), heights, "/nodes/" + i + "/supports", errors);
        }
        errors.refuseIfAny();
    }

    private static void checkSupport(ValueNode node, Map<String, Height> heights, String pointer, FieldErrors errors) {
        String supports = node.supports();
        if (supports == null) {
            return;
        }
        Height above = heights.get(supports);
        if (above == null) {
            errors.add(pointer, "is not a node of this tree");
        } else if (above.compareTo(node.height()) >= 0) {
            errors.add(pointer, "must be a node that stands higher");
        }
    }
}
