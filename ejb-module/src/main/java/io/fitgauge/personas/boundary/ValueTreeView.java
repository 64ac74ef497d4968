package io.fitgauge.personas.boundary;

import io.fitgauge.json.StoredJson;
import io.fitgauge.personas.entity.ValueTree;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The value tree of an ICP.
 *
 * @param nodes the highest first, then as they were written
 */
public record ValueTreeView(UUID icpId, List<ValueNode> nodes) {

    public ValueTreeView {
        nodes = nodes.stream().sorted(Comparator.comparing(ValueNode::height)).toList();
    }

    static ValueTreeView of(UUID icpId, Optional<ValueTree> tree) {
        return new ValueTreeView(
                icpId,
                tree.map(stored -> StoredJson.list(stored.nodes(), ValueNode.class))
                        .orElse(List.of()));
    }

    /** What is said at a height, to those whose height it is. */
    public List<ValueNode> at(Height height) {
        return nodes.stream().filter(node -> node.height() == height).toList();
    }
}
