package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.nodes.Node;
import io.fitgauge.nodes.Nodes;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A server leaves the others, because it was told to stop, or for a while because its machine stands still. */
@Tag("nodes")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LeavingNodeIT {

    private static final int ROWS = 10_000;

    private static final String GONE = "nodes are gone";
    private static final String NEW_LIFE = "This node was taken for dead, and begins anew";

    private Node first;
    private Node leaving;
    private Tenant there;
    private Tenant here;

    @BeforeEach
    void twoNodes() {
        first = Nodes.ready("first");
        leaving = Nodes.ready("second");
        there = Tenant.HOOLI.on(leaving);
        here = Tenant.HOOLI.on(first);
    }

    @AfterEach
    void nobodyStandsStill() throws IOException {
        leaving.signal("CONT");
    }

    @AfterAll
    static void oneIsEnoughForOthers() {
        Nodes.stop("second");
    }

    /** The last one, so that no other has to wait until it has started again. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aNodeThatIsToldToStopGivesItsJobsBackAtOnce() throws IOException {
        LongImport begun = LongImport.at(there, ROWS);
        long gone = told(first, GONE);

        leaving.close();

        await(() -> told(first, runs(begun)) == 1);
        assertThat(told(first, GONE)).as("nodes that were given up").isEqualTo(gone);
        begun.isWholeAt(here);
        Tenant.GLOBEX.on(first).cannotSee(begun.path());
    }

    @Test
    void aNodeThatStoodStillWritesNothingMoreForTheJobThatAnotherHasTaken() throws IOException {
        LongImport begun = LongImport.at(there, ROWS);
        long lives = told(leaving, NEW_LIFE);

        leaving.signal("STOP");
        await(() -> told(first, runs(begun)) == 1);
        leaving.signal("CONT");

        await(() -> told(leaving, NEW_LIFE) > lives);
        begun.isWholeAt(here);
        LongImport.at(there, ROWS).isWholeAt(here);
        Tenant.GLOBEX.on(first).cannotSee(begun.path());
    }

    @Test
    void whatHappenedOnANodeThatStandsStillIsActedOnOnce() throws IOException {
        EditedAccounts edited = EditedAccounts.at(there);
        long gone = told(first, GONE);
        leaving.signal("STOP");
        await(() -> told(first, GONE) > gone);
        leaving.signal("CONT");

        here.rest();
        edited.areScoredOnceAt(here);
        Tenant.GLOBEX.on(first).cannotSee(edited.path());
        edited.areDoneWithAt(here);
    }

    private static String runs(LongImport begun) {
        return "Job " + begun.job() + " (ACCOUNT_IMPORT) runs";
    }

    /** How often. */
    private static long told(Node node, String message) throws IOException {
        return node.messages().lines().filter(line -> line.contains(message)).count();
    }

    private static void await(Callable<Boolean> itIsSo) {
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofMinutes(1))
                .until(itIsSo);
    }
}
