package io.fitgauge.personas.boundary;

import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.json.StoredJson;
import io.fitgauge.paging.Revised;
import io.fitgauge.personas.control.ValueTreeStore;
import io.fitgauge.personas.entity.ValueTree;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What is worth what at each height of the companies that ICPs mean. */
@Stateless
public class ValueTrees {

    @Inject
    ValueTreeStore store;

    @Inject
    Icps icps;

    @Inject
    PersonaNews news;

    @Inject
    Clock clock;

    /** @return without nodes, at revision 0, when nobody has written any; NOT_FOUND is for the ICP */
    public Revised<ValueTreeView> ofIcp(Caller caller, UUID icpId) {
        icps.require(caller, icpId);
        return revised(icpId, store.find(icpId));
    }

    /**
     * The whole tree anew. A change that changes nothing keeps the revision.
     *
     * @throws Refusal NOT_FOUND, STALE, INVALID with every node at fault, WRONG_STATE when the ICP is retired
     */
    public Revised<ValueTreeView> put(Caller caller, UUID icpId, int revision, ValueTreeDraft draft) {
        ValueTreeRules.check(draft.nodes());
        icps.hold(caller, icpId);
        Optional<ValueTree> known = store.find(icpId);
        if (known.map(ValueTree::revision).orElse(0) != revision) {
            throw Refusal.stale();
        }
        String nodes = StoredJson.write(new ValueTreeView(icpId, draft.nodes()).nodes());
        if (known.isEmpty() && !draft.nodes().isEmpty()) {
            store.add(new ValueTree(icpId, nodes, clock.instant()));
            changed(caller, icpId);
        } else if (known.isPresent() && known.get().say(nodes, clock.instant())) {
            store.flush();
            changed(caller, icpId);
        }
        return revised(icpId, store.find(icpId));
    }

    private void changed(Caller caller, UUID icpId) {
        icps.touch(caller, icpId);
        news.treeChanged(caller, icpId);
    }

    private static Revised<ValueTreeView> revised(UUID icpId, Optional<ValueTree> tree) {
        return new Revised<>(tree.map(ValueTree::revision).orElse(0), ValueTreeView.of(icpId, tree));
    }
}
