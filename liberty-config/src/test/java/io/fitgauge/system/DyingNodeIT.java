package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.nodes.Node;
import io.fitgauge.nodes.Nodes;
import java.time.Duration;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server dies in the midst of its work, and another one on the same database ends it. */
@Tag("nodes")
@Disabled("not tried since each job runs on one node; before, both imported the rows")
class DyingNodeIT {

    private static final int ROWS = 20_000;

    @AfterAll
    static void stop() {
        Nodes.stop("doomed");
    }

    @Test
    void theOtherNodeEndsTheJobOfOneThatWasKilled() {
        Node doomed = Nodes.ready("doomed");
        Tenant there = Tenant.INITECH.on(doomed);
        Tenant here = Tenant.INITECH.on(Nodes.ready("first"));
        String job = there.upload(csv(), "{" + ImportIT.COLUMNS + "}").is(202).id();
        awaitJob(there, job, state -> state.get("done").asInt() > 0);

        doomed.kill();

        JsonNode end = awaitJob(here, job, state -> state.hasNonNull("finishedAt"));
        assertThat(end.get("state").asText()).as(end.toString()).isEqualTo("DONE");
        assertThat(end.at("/result/read").asInt()).isEqualTo(ROWS);
        assertThat(end.at("/result/created").asInt()).isEqualTo(ROWS);
        assertThat(here.get("/accounts/export").is(200).text().lines().filter(line -> line.contains("Doomed ")))
                .hasSize(ROWS)
                .doesNotHaveDuplicates();
        Tenant.GLOBEX.on(Nodes.ready("first")).cannotSee("/jobs/" + job);
    }

    private static JsonNode awaitJob(Tenant tenant, String job, Predicate<JsonNode> holds) {
        return Awaitility.await("job " + job)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofMinutes(4))
                .until(() -> tenant.get("/jobs/" + job).is(200).json(), holds);
    }

    private static String csv() {
        StringBuilder csv = new StringBuilder("Id,Name,Staff\n");
        for (int row = 1; row <= ROWS; row++) {
            csv.append("doomed-").append(row).append(",Doomed ").append(row).append(",7\n");
        }
        return csv.toString();
    }
}
