package io.fitgauge.templates.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The same place in what is compared. What was made from a template may be written otherwise than the template, with
 * values that it leaves out: so both sides have what they were themselves.
 *
 * @param base what the template said
 * @param theirs what the template says
 * @param was what was here when it was taken over
 * @param mine what is here
 */
record Sides(JsonNode base, JsonNode theirs, JsonNode was, JsonNode mine) {

    private List<JsonNode> all() {
        return List.of(base, theirs, was, mine);
    }

    boolean all(Predicate<JsonNode> test) {
        return all().stream().allMatch(test);
    }

    boolean areObjects() {
        return all(side -> side.getNodeType() == JsonNodeType.OBJECT);
    }

    boolean areAbsent() {
        return all(JsonNode::isMissingNode);
    }

    Sides each(Function<JsonNode, JsonNode> change) {
        return new Sides(change.apply(base), change.apply(theirs), change.apply(was), change.apply(mine));
    }

    Set<String> names(Function<JsonNode, Collection<String>> names) {
        Set<String> union = new LinkedHashSet<>();
        Stream.of(mine, theirs, base, was).forEach(side -> union.addAll(names.apply(side)));
        return union;
    }
}
