package io.fitgauge.templates.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.fitgauge.personas.boundary.ValueTreeDraft;
import io.fitgauge.personas.boundary.ValueTreeView;
import io.fitgauge.personas.boundary.ValueTrees;
import io.fitgauge.templates.control.Binding;
import io.fitgauge.templates.control.TemplateJson;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The value tree of an ICP. */
class ValueTreeExtra implements IcpExtra {

    private static final String POINTER = "/content/valueTree";

    private final ValueTrees trees;
    private final Binding binding;

    @Inject
    ValueTreeExtra(ValueTrees trees, Binding binding) {
        this.trees = trees;
        this.binding = binding;
    }

    @Override
    public String field() {
        return "valueTree";
    }

    @Override
    public JsonNode read(Caller caller, UUID icpId, PersonaKeys keys) {
        ValueTreeView tree = trees.ofIcp(caller, icpId).value();
        return tree.nodes().isEmpty() ? MissingNode.getInstance() : TemplateJson.tree(new ValueTreeDraft(tree.nodes()));
    }

    @Override
    public void write(Caller caller, UUID icpId, PersonaKeys keys, JsonNode now, JsonNode wanted) {
        ValueTreeDraft draft = wanted.isMissingNode()
                ? new ValueTreeDraft(List.of())
                : binding.read(wanted, ValueTreeDraft.class, POINTER);
        int revision = trees.ofIcp(caller, icpId).revision();
        Binding.within(POINTER, () -> trees.put(caller, icpId, revision, draft));
    }
}
