package io.fitgauge.system;

import io.fitgauge.nodes.Node;
import io.fitgauge.nodes.Nodes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server dies in the midst of its work, and another one on the same database ends it. */
@Tag("nodes")
class DyingNodeIT {

    private static final int ROWS = 20_000;

    private final List<EditedAccounts> published = new ArrayList<>();

    @AfterEach
    void leaveNothingBehind() {
        Nodes.stop("second");
        Tenant here = Tenant.HOOLI.on(Nodes.ready("first"));
        published.forEach(edited -> edited.areDoneWithAt(here));
    }

    @Test
    void theOtherNodeEndsTheJobOfOneThatWasKilled() {
        Node doomed = Nodes.ready("second");
        Tenant there = Tenant.HOOLI.on(doomed);
        Tenant here = Tenant.HOOLI.on(Nodes.ready("first"));
        LongImport begun = LongImport.at(there, ROWS);

        doomed.kill();

        begun.isWholeAt(here);
        Tenant.GLOBEX.on(Nodes.ready("first")).cannotSee(begun.path());
    }

    @Test
    void whatHappenedOnANodeThatWasKilledIsActedOnOnceElsewhere() {
        Node doomed = Nodes.ready("second");
        Tenant there = Tenant.HOOLI.on(doomed);
        Tenant here = Tenant.HOOLI.on(Nodes.ready("first"));
        EditedAccounts edited = EditedAccounts.at(there);
        published.add(edited);

        doomed.kill();

        here.rest();
        edited.areScoredOnceAt(here);
        Tenant.GLOBEX.on(Nodes.ready("first")).cannotSee(edited.path());
    }
}
