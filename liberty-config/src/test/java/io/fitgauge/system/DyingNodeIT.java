package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.nodes.Node;
import io.fitgauge.nodes.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server dies in the midst of its work, and another one on the same database ends it. */
@Tag("nodes")
class DyingNodeIT {

    private static final int ROWS = 20_000;
    private static final int CHANGED = 40;
    static final String CRITERIA = "[{\"key\":\"size\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":1,"
            + "\"match\":{\"op\":\"BETWEEN\",\"min\":10,\"max\":100}}]";

    private final List<String> published = new ArrayList<>();

    @AfterEach
    void leaveNothingBehind() {
        Nodes.stop("doomed");
        Tenant here = Tenant.HOOLI.on(Nodes.ready("first"));
        published.forEach(icp -> here.post("/icps/" + icp + "/retire", "").is(200));
    }

    @Test
    void theOtherNodeEndsTheJobOfOneThatWasKilled() {
        Node doomed = Nodes.ready("doomed");
        Tenant there = Tenant.HOOLI.on(doomed);
        Tenant here = Tenant.HOOLI.on(Nodes.ready("first"));
        LongImport begun = LongImport.at(there, ROWS);

        doomed.kill();

        begun.isWholeAt(here);
        Tenant.GLOBEX.on(Nodes.ready("first")).cannotSee(begun.path());
    }

    @Test
    void whatHappenedOnANodeThatWasKilledIsActedOnOnceElsewhere() {
        Node doomed = Nodes.ready("doomed");
        Tenant there = Tenant.HOOLI.on(doomed);
        Tenant here = Tenant.HOOLI.on(Nodes.ready("first"));
        String icp = there.newIcp(CRITERIA);
        there.post("/icps/" + icp + "/publish", "").is(201);
        published.add(icp);
        there.rest();
        List<String> accounts = IntStream.range(0, CHANGED)
                .mapToObj(i -> there.newAccount("Changed " + i))
                .toList();
        there.rest();

        accounts.forEach(id -> there.patch(
                        "/accounts/" + id,
                        "{\"attributes\":{\"employees\":50}}",
                        "If-Match",
                        there.get("/accounts/" + id).etag())
                .is(200));
        doomed.kill();

        here.rest();
        assertThat(accounts).allSatisfy(id -> {
            assertThat(here.get("/accounts/" + id + "/scores").is(200).json().findValuesAsText("score"))
                    .containsOnly("100");
            assertThat(here.get("/accounts/" + id + "/scores/history?icpId=" + icp)
                            .items())
                    .filteredOn(score -> score.get("accountRevision").asInt() == 2)
                    .as("scores of what the change left")
                    .hasSize(1);
        });
        Tenant.GLOBEX.on(Nodes.ready("first")).cannotSee("/icps/" + icp);
    }
}
