package io.fitgauge.breaking;

import io.fitgauge.databases.Breakable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Under load of reads and writes, the database goes away for a while and comes back. */
class DatabaseAwayCase {

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration HEALED = Duration.ofSeconds(10);
    private static final Duration THAWED = Duration.ofSeconds(30);
    private static final Duration BEFORE_AND_AFTER = Duration.ofSeconds(8);
    private static final int MORE_THREADS = 150;

    @Test
    void aKilledDatabaseCostsNoAcknowledgedWriteAndNoRestart() throws Exception {
        Finding finding = new Finding("database killed for " + Plan.OUTAGE.toSeconds() + " s under load");
        try (Scene scene = Scene.open("database-killed", List.of("loaded"))) {
            Observed observed = observe(scene, 12, Breakable::kill, Breakable::restart);
            finding.ran();
            observed.promisesOfAll(finding, HEALED);
            finding.expect(
                    observed.longestAnswer().compareTo(ANSWER) <= 0,
                    "an answer took longer than " + ANSWER.toSeconds());
            observed.unreadyMeanwhile(finding);
        }
        finding.conclude();
    }

    @Test
    void aFrozenDatabaseDoesNotUseUpTheThreads() throws Exception {
        Finding finding = new Finding("database frozen for " + Plan.OUTAGE.toSeconds() + " s under load");
        try (Scene scene = Scene.open("database-frozen", List.of("loaded"))) {
            Observed observed =
                    observe(scene, 60, database -> database.signal("STOP"), database -> database.signal("CONT"));
            finding.ran();
            observed.promisesOfAll(finding, THAWED);
            finding.expect(
                    observed.moreThreads() <= MORE_THREADS, observed.moreThreads() + " more threads than before");
        }
        finding.conclude();
    }

    /** Something done to a database. */
    private interface Act {
        void on(Breakable database) throws IOException;
    }

    private static Observed observe(Scene scene, int clients, Act away, Act back) throws Exception {
        Person person = scene.person("loaded");
        long threadsBefore;
        Instant gone;
        Instant returning;
        Instant returned;
        Instant healed;
        Load load = Load.by(person, clients);
        try (Watch watch = new Watch(person, scene.node())) {
            Pause.of(BEFORE_AND_AFTER);
            threadsBefore = scene.node().threads();
            gone = Instant.now();
            away.on(scene.database());
            Pause.of(Plan.OUTAGE);
            returning = Instant.now();
            back.on(scene.database());
            until("database", () -> scene.database().answers());
            returned = Instant.now();
            until(
                    "health",
                    () -> scene.node().isReady()
                            && person.post("/accounts", "{\"name\":\"After the break\"}")
                                    .isSuccess());
            healed = Instant.now();
            Pause.of(BEFORE_AND_AFTER);
            load.close();
            return new Observed(load, watch, stored(person), threadsBefore, gone, returning, returned, healed);
        }
    }

    private static void until(String what, Callable<Boolean> holds) {
        Awaitility.await(what)
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofMinutes(3))
                .until(holds);
    }

    private static List<String> stored(Person person) {
        return person.get("/accounts/export")
                .succeeded()
                .body()
                .lines()
                .flatMap(line -> List.of(line.split(",")).stream())
                .filter(cell -> cell.startsWith("Written "))
                .toList();
    }

    private record Observed(
            Load load,
            Watch watch,
            List<String> stored,
            long threadsBefore,
            Instant gone,
            Instant returning,
            Instant returned,
            Instant healed) {

        Duration longestAnswer() {
            return Watch.longest(load.replies());
        }

        long moreThreads() {
            return watch.mostThreads() - threadsBefore;
        }

        void promisesOfAll(Finding finding, Duration bound) {
            Collection<Reply> replies = load.replies();
            Set<String> rude = replies.stream()
                    .filter(reply -> !reply.isSuccess() && !reply.isPolite503())
                    .map(reply -> reply.status() + " " + reply.body().replaceAll("[0-9a-f-]{36}", "…"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> lost = new TreeSet<>(load.acknowledged());
            stored.forEach(lost::remove);
            Duration healing = Duration.between(returned, healed);
            measure(finding, replies, healing);
            finding.expect(rude.isEmpty(), "neither success nor a 503 with Retry-After: " + rude);
            finding.expect(lost.isEmpty(), "acknowledged, but lost: " + lost);
            finding.expect(stored.size() == Set.copyOf(stored).size(), "stored twice");
            finding.expect(healing.compareTo(bound) <= 0, "not healthy within " + bound.toSeconds() + " s");
            finding.expect(watch.live().stream().allMatch(Reply::isSuccess), "/health/live went down");
            finding.expect(
                    Watch.longest(watch.live()).compareTo(ANSWER) <= 0,
                    "/health/live took longer than " + ANSWER.toSeconds() + " s");
        }

        private void measure(Finding finding, Collection<Reply> replies, Duration healing) {
            long refused = replies.stream().filter(reply -> !reply.isSuccess()).count();
            finding.measured(replies.size() + " requests, " + refused + " of them refused");
            finding.measured(load.acknowledged().size() + " acknowledged writes");
            finding.measured("slowest answer " + longestAnswer().toMillis() + " ms");
            finding.measured("slowest live " + Watch.longest(watch.live()).toMillis() + " ms");
            finding.measured("healthy after " + healing.toMillis() + " ms");
            finding.measured("at most " + moreThreads() + " more threads");
        }

        void unreadyMeanwhile(Finding finding) {
            List<Reply> meanwhile = watch.readyBetween(gone.plus(ANSWER), returning.minusSeconds(1));
            finding.expect(
                    meanwhile.stream().allMatch(reply -> reply.status() == 503),
                    "/health/ready did not go down: "
                            + meanwhile.stream().map(Reply::status).collect(Collectors.toSet()));
        }
    }
}
