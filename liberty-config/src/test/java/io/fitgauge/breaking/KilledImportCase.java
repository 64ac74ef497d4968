package io.fitgauge.breaking;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The server is killed at random moments of imports, whose rows are afterwards those of an import left alone. */
class KilledImportCase {

    private static final String ALL = "ALL_OR_NOTHING";
    private static final String GOOD = "GOOD_ROWS";

    private final Finding finding = new Finding("server killed during imports");

    @Test
    void rowsAreExactlyTheInputs() throws Exception {
        InputFile file = InputFile.ofThisBuild();
        List<String> tenants = Stream.concat(
                        Stream.of("left-alone"),
                        IntStream.rangeClosed(1, 2 * Plan.KILLS + 3).mapToObj(i -> "killed-" + i))
                .toList();
        try (Scene scene = Scene.open("killed-imports", tenants)) {
            LeftAlone expected = leftAlone(scene.person("left-alone"), file);
            Killer killer = new Killer(scene, Plan.random("imports"), expected.took(), Plan.KILLS);
            for (int n = 1; n < tenants.size() && !killer.isSated(); n++) {
                killed(scene, tenants.get(n), n % 2 == 0 ? ALL : GOOD, file, killer, expected);
            }
            finding.expect(killer.isSated(), "only " + killer.kills() + " kills came before the end of their imports");
            finding.measured(killer.kills() + " kills");
            finding.measured(expected.rows().size() + " rows each");
            finding.measured("left alone " + expected.took().toSeconds() + " s");
        }
        finding.conclude();
    }

    private record LeftAlone(Duration took, List<String> rows, JsonNode result) {}

    private LeftAlone leftAlone(Person person, InputFile file) {
        JsonNode job = Killer.ended(person, job(person.upload(file, GOOD)), Duration.ofMinutes(15));
        List<String> rows = rows(person);
        finding.expect(
                rows.size() == job.at("/result/created").asInt() && !rows.isEmpty(),
                "left alone, it made " + rows.size() + " rows and says " + job);
        return new LeftAlone(Killer.took(job), rows, job.get("result"));
    }

    private void killed(Scene scene, String tenant, String mode, InputFile file, Killer killer, LeftAlone expected)
            throws IOException {
        Person person = scene.person(tenant);
        JsonNode job = killer.untilOver(person, job(person.upload(file, mode)));
        finding.ran();
        List<String> rows = new ArrayList<>(rows(person));
        String state = job.get("state").asText();
        if (mode.equals(ALL) && state.equals("FAILED")) {
            finding.expect(rows.isEmpty(), tenant + ": all or nothing failed and left " + rows.size() + " rows");
            return;
        }
        finding.expect(state.equals("DONE"), tenant + ", " + mode + ": " + job);
        finding.expect(
                rows.equals(expected.rows()),
                tenant + ", " + mode + ": " + rows.size() + " rows, not those of the file");
        finding.expect(
                expected.result().equals(job.get("result")),
                tenant + ", " + mode + ": counted " + job.get("result") + " instead of " + expected.result());
    }

    private static String job(Reply accepted) {
        return "/jobs/" + accepted.succeeded().json().get("id").asText();
    }

    /** @return without their ids, which every import makes anew, and in an order of their own */
    private static List<String> rows(Person person) {
        return person.get("/accounts/export")
                .succeeded()
                .body()
                .lines()
                .skip(1)
                .map(line -> line.substring(line.indexOf(',')))
                .sorted()
                .toList();
    }
}
