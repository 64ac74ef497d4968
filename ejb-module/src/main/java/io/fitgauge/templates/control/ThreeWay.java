package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.fitgauge.refusal.FieldError;
import io.fitgauge.templates.entity.FieldComparison;
import io.fitgauge.templates.entity.FieldState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a template said, what it says and what is here, field by field. Elements with keys are compared by their
 * keys; one that is not on all sides is one field. What only makes sense together is one field too: what a criterion asks
 * for, and all lists whose elements have no keys.
 */
public final class ThreeWay {

    /** Fields that are compared whole. */
    private static final Set<String> WHOLE = Set.of("match", "anyOf", "allOf", "default");

    private final List<FieldComparison> fields = new ArrayList<>();

    private ThreeWay() {}

    /** Of what is written alike on both sides. @return the fields in the order in which they stand here */
    public static List<FieldComparison> compare(JsonNode base, JsonNode theirs, JsonNode mine) {
        return compare(base, theirs, base, mine);
    }

    /** @param was what was here when the template said what it said then */
    public static List<FieldComparison> compare(JsonNode base, JsonNode theirs, JsonNode was, JsonNode mine) {
        ThreeWay comparison = new ThreeWay();
        comparison.at("", "", new Sides(base, theirs, was, mine));
        return List.copyOf(comparison.fields);
    }

    /** Whether nothing is to be compared. */
    public static boolean same(JsonNode one, JsonNode other) {
        return SameValue.are(one, other);
    }

    private void at(String pointer, String name, Sides sides) {
        if (sides.areAbsent()) {
            return;
        }
        @Nullable String key = Keyed.name(name).orElse(null);
        if (key != null && sides.all(side -> Keyed.is(side, key))) {
            elements(pointer, key, sides);
        } else if (sides.areObjects() && !WHOLE.contains(name)) {
            sides.names(ThreeWay::names)
                    .forEach(field ->
                            at(pointer + FieldError.segment(field), field, sides.each(side -> side.path(field))));
        } else {
            fields.add(field(pointer, sides));
        }
    }

    private void elements(String pointer, String name, Sides sides) {
        for (String key : sides.names(side -> Keyed.elements(side, name).keySet())) {
            at(pointer + FieldError.segment(key), "", sides.each(side -> element(side, name, key)));
        }
    }

    private static JsonNode element(JsonNode list, String name, String key) {
        return Keyed.elements(list, name).getOrDefault(key, MissingNode.getInstance());
    }

    private static Collection<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static FieldComparison field(String pointer, Sides sides) {
        return new FieldComparison(
                pointer, state(sides), shown(sides.base()), shown(sides.theirs()), shown(sides.mine()));
    }

    private static FieldState state(Sides sides) {
        boolean template = !SameValue.are(sides.base(), sides.theirs());
        boolean mine = !SameValue.are(sides.was(), sides.mine());
        if (template && SameValue.are(sides.theirs(), sides.mine())) {
            return FieldState.SAME;
        }
        if (template) {
            return mine ? FieldState.BOTH_CHANGED : FieldState.TEMPLATE_CHANGED;
        }
        return mine ? FieldState.MINE_CHANGED : FieldState.UNCHANGED;
    }

    private static @Nullable JsonNode shown(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }
}
