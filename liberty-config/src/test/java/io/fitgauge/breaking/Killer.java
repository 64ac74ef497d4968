package io.fitgauge.breaking;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Kills the server at random moments of a job, and starts it again. */
final class Killer {

    private static final int AT_MOST_A_JOB = 6;
    private static final Duration JOB = Duration.ofMinutes(15);

    private final Scene scene;
    private final Random random;
    private final int wanted;
    private Duration undisturbed;
    private int kills;

    /** @param undisturbed how long such a job takes when it is left alone; the last one that escaped says it better */
    Killer(Scene scene, Random random, Duration undisturbed, int wanted) {
        this.scene = scene;
        this.random = random;
        this.undisturbed = undisturbed;
        this.wanted = wanted;
    }

    boolean isSated() {
        return kills >= wanted;
    }

    int kills() {
        return kills;
    }

    /** @return the job at its end, however many servers that took */
    JsonNode untilOver(Person person, String job) throws IOException {
        for (int times = 0; times < AT_MOST_A_JOB && !isSated(); times++) {
            if (endsWithin(moment(), person, job)) {
                undisturbed = times == 0 ? took(ended(person, job, JOB)) : undisturbed;
                break;
            }
            scene.killServer();
            kills++;
        }
        return ended(person, job, JOB);
    }

    static Duration took(JsonNode job) {
        return Duration.between(
                Instant.parse(job.get("startedAt").asText()),
                Instant.parse(job.get("finishedAt").asText()));
    }

    /** A third of them past the end of a job that begins anew each time, so that it gets its chance. */
    private Duration moment() {
        return Duration.ofMillis((long) (random.nextDouble() * 1.5 * undisturbed.toMillis()));
    }

    private static boolean endsWithin(Duration time, Person person, String job) {
        try {
            ended(person, job, time.plusMillis(300));
            return true;
        } catch (ConditionTimeoutException stillRunning) {
            return false;
        }
    }

    static JsonNode ended(Person person, String job, Duration time) {
        return Awaitility.await("job " + job)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .atMost(time)
                .until(() -> person.get(job).succeeded().json(), state -> state.hasNonNull("finishedAt"));
    }
}
