package io.fitgauge.breaking;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The server is killed at random moments of rescores, whose scores are afterwards those of a tenant left alone. */
class KilledRescoreCase {

    private static final Duration JOB = Duration.ofMinutes(15);

    private final Finding finding = new Finding("server killed during rescores");

    @Test
    void scoresAreThoseOfAnUndisturbedRun() throws Exception {
        InputFile file = InputFile.ofThisBuild();
        try (Scene scene = Scene.open("killed-rescores", List.of("left-alone", "killed"))) {
            Scored alone = Scored.by(scene.person("left-alone"), file);
            Scored killed = Scored.by(scene.person("killed"), file);
            Killer killer = null;
            for (int round = 1; killer == null || !killer.isSated(); round++) {
                Duration took = took(alone.person(), alone.rescoredBy(round));
                killer = killer == null ? new Killer(scene, Plan.random("rescores"), took, Plan.KILLS) : killer;
                round(round, alone, killed, killer);
            }
            finding.measured(killer.kills() + " kills");
        }
        finding.conclude();
    }

    private void round(int round, Scored alone, Scored killed, Killer killer) throws IOException {
        JsonNode job = killer.untilOver(killed.person(), killed.rescoredBy(round));
        finding.ran();
        finding.expect(job.get("state").asText().equals("DONE"), "round " + round + ": " + job);
        List<String> scores = killed.scores();
        List<String> expected = alone.scores();
        if (round == 1) {
            finding.measured(expected.size() + " scores each");
        }
        finding.expect(!expected.isEmpty(), "nothing was scored");
        finding.expect(scores.equals(expected), "round " + round + ": " + scores.size() + " scores, not the same ones");
    }

    private Duration took(Person person, String path) {
        JsonNode job = Killer.ended(person, path, JOB);
        finding.expect(job.get("state").asText().equals("DONE"), "left alone: " + job);
        return Killer.took(job);
    }
}
