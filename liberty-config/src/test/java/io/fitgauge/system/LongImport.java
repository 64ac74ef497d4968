package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** An import that takes a while, so that something can happen to its server meanwhile. */
record LongImport(String job, String name, int rows) {

    /** Begun at that tenant's server: some rows are in. */
    static LongImport at(Tenant tenant, int rows) {
        String name = "Long " + UUID.randomUUID();
        String job = tenant.upload(csv(name, rows), "{" + ImportIT.COLUMNS + "}")
                .is(202)
                .id();
        LongImport begun = new LongImport(job, name, rows);
        begun.await(tenant, state -> state.get("done").asInt() > 0);
        return begun;
    }

    private static String csv(String name, int rows) {
        StringBuilder csv = new StringBuilder("Id,Name,Staff\n");
        for (int row = 1; row <= rows; row++) {
            csv.append(name).append('-').append(row).append(',').append(name).append(",7\n");
        }
        return csv.toString();
    }

    String path() {
        return "/jobs/" + job;
    }

    /** Waits for its end, and looks whether all that the file says is there, and is there once. */
    void isWholeAt(Tenant tenant) {
        JsonNode end = await(tenant, state -> state.hasNonNull("finishedAt"));
        assertThat(end.get("state").asText()).as(end.toString()).isEqualTo("DONE");
        assertThat(end.at("/result/read").asInt()).isEqualTo(rows);
        assertThat(end.at("/result/created").asInt()).isEqualTo(rows);
        assertThat(tenant.get("/accounts/export").is(200).text().lines().filter(line -> line.contains(name)))
                .hasSize(rows)
                .doesNotHaveDuplicates();
    }

    private JsonNode await(Tenant tenant, Predicate<JsonNode> holds) {
        return Awaitility.await("job " + job)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofMinutes(4))
                .until(() -> tenant.get(path()).is(200).json(), holds);
    }
}
