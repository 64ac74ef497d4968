package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Long work and what follows from changes, as those see it who look after it. */
class JobsIT {

    @Test
    void eventsAreActedOnAndThenListedNoMore() {
        ACME.newAccount("Told of");

        ACME.rest();

        assertThat(ACME.get("/jobs/events").is(200).items()).isEmpty();
        assertThat(GLOBEX.get("/jobs/events?state=PARKED").is(200).items()).isEmpty();
    }

    @Test
    void aColleaguesJobIsNobodys() {
        String job = ACME.upload("Name\nWatched\n", "{\"columns\":{\"Name\":\"name\"}}")
                .is(202)
                .header("Location")
                .orElseThrow();
        String path = job.substring(job.indexOf("/jobs/"));
        User editor = new User("acme", UUID.randomUUID() + "@acme.example", "seven spoons of cold tea");
        Answer session = editor.invitedBy(ACME, "EDITOR");

        User.get(session, path).isProblem(404);
        User.as(session, "POST", path + "/cancel", "").isProblem(404);
        assertThat(User.get(session, "/jobs?limit=200").is(200).text())
                .doesNotContain(path.substring("/jobs/".length()));
        ACME.get(path).is(200);
        GLOBEX.cannotSee(path);
    }

    @Test
    void anEventThatIsNotThereCannotBeRetried() {
        ACME.post("/jobs/events/" + UUID.randomUUID() + "/retry", "").isProblem(404);
        ACME.get("/jobs/events?state=LOST").isProblem(400);
    }

    @Test
    void metricsTellHowMuchWaitsWithoutNamingTenants() {
        String metrics = Awaitility.await()
                .pollInSameThread()
                .until(
                        () -> Client.get(Client.PRIVATE + "/metrics?scope=application")
                                .is(200)
                                .text(),
                        text -> text.contains("fitgauge_jobs_queued"));

        assertThat(Stream.of(
                        "jobs_queued",
                        "jobs_running",
                        "jobs_failed",
                        "jobs_oldest_seconds",
                        "outbox_waiting",
                        "outbox_parked",
                        "outbox_oldest_seconds"))
                .allSatisfy(name -> assertThat(metrics).contains("fitgauge_" + name));
        assertThat(metrics).doesNotContain("acme");
    }
}
