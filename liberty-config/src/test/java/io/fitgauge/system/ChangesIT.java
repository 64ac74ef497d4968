package io.fitgauge.system;

import static io.fitgauge.system.Tenant.GLOBEX;
import static io.fitgauge.system.Tenant.INITECH;
import static io.fitgauge.system.Tenant.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What one publishes, everybody of the tenant reads, in their own language, and nobody else. */
class ChangesIT {

    private static final String CRITERIA =
            """
            [{"key": "staff", "attribute": "employees", "mode": "SCORE", "weight": 10,
              "match": {"op": "BETWEEN", "min": %d}}%s]
            """;
    private static final String NO_GAMBLING =
            """
            , {"key": "no", "attribute": "sector", "mode": "EXCLUDE", "reason": "They never pay",
               "match": {"op": "IN", "values": ["Gambling"]}}
            """;

    @Test
    void aPublishingIsToldInWordsWithItsWhyAndWhatItMeansAndIsAcknowledged() {
        String icp = published();
        try {
            JsonNode told = told(icp, 2);
            String change = "/changes/" + told.get("id").asText();
            Answer colleague = colleague("VIEWER");

            assertThat(told.get("title").asText()).endsWith(": version 2 is in use");
            assertThat(lines(told.get("what")))
                    .containsExactly(
                            "Employees: now at least 25, before at least 10.", "New exclusion: Sector: Gambling.");
            assertThat(told.get("why").asText()).isEqualTo("They never paid.");
            assertThat(lines(told.at("/meaning/sales")))
                    .containsExactly(
                            "This counts now: Employees: at least 25. Before, it was: Employees: at least 10.",
                            "Do not call companies like this: Sector: Gambling.");
            assertThat(lines(told.at("/meaning/product"))).isEmpty();

            Answer german = User.as(colleague, "GET", change, "", "Accept-Language", "de")
                    .is(200);
            assertThat(lines(german.json().get("what")))
                    .containsExactly(
                            "Beschäftigte: jetzt mindestens 25, vorher mindestens 10.",
                            "Neuer Ausschluss: Branche: Gambling.");
            assertThat(german.text()).contains("Rufen Sie solche Unternehmen nicht an: Branche: Gambling.");
            assertThat(INITECH.get(change, "If-None-Match", INITECH.get(change).etag())
                            .raw()
                            .statusCode())
                    .isEqualTo(304);

            GLOBEX.cannotSee(change);
            GLOBEX.cannotSee(change + "/acknowledgements");
            GLOBEX.post(change + "/acknowledge", "").isProblem(404);
        } finally {
            INITECH.post(icp + "/retire", "").is(200);
        }
    }

    @Test
    void whoHasAcknowledgedIsSeenByAllOfTheTenant() {
        Answer colleague = colleague("VIEWER");
        String icp = published();
        try {
            String change = "/changes/" + told(icp, 2).get("id").asText();
            String me = User.get(colleague, "/auth/me").is(200).id();
            assertThat(waiting(colleague, change)).contains(me);

            JsonNode read = User.as(colleague, "POST", change + "/acknowledge", "")
                    .is(200)
                    .json();
            User.as(colleague, "POST", change + "/acknowledge", "").is(200);

            assertThat(read.hasNonNull("acknowledgedAt")).isTrue();
            assertThat(read.get("of").asInt())
                    .isGreaterThan(read.get("acknowledged").asInt());
            assertThat(waiting(colleague, change)).doesNotContain(me);
            assertThat(ids(User.get(colleague, "/changes?acknowledged=true").is(200)))
                    .contains(change.substring(change.lastIndexOf('/') + 1));
            assertThat(INITECH.get("/changes?acknowledged=true&icpId=" + icp.substring("/icps/".length()))
                            .is(200)
                            .items())
                    .isEmpty();
            INITECH.get("/changes?kind=NONE").isProblem(400);
            INITECH.get("/changes?sort=title").isProblem(400);
        } finally {
            INITECH.post(icp + "/retire", "").is(200);
        }
    }

    @Test
    void peopleOfAnAgencyReadAndHaveNothingToAcknowledge() {
        String slug = "told-" + UUID.randomUUID().toString().substring(0, 8);
        NORTH.post(
                        "/clients",
                        "{\"slug\":\"%s\",\"name\":\"Told\",\"locale\":\"nl-NL\",\"timeZone\":\"Europe/Amsterdam\",\"currency\":\"EUR\"}"
                                .formatted(slug))
                .is(201);
        Tenant inside = NORTH.in(slug);
        String icp = "/icps/" + inside.newIcp(CRITERIA.formatted(10, ""));
        inside.post(icp + "/publish", "").is(201);
        inside.rest();

        JsonNode told =
                inside.get("/changes", "Accept-Language", "nl").is(200).items().get(0);

        assertThat(told.get("title").asText()).endsWith("is vanaf nu in gebruik");
        assertThat(told.get("agencyName").asText()).isEqualTo("North");
        assertThat(told.get("of").asInt()).isZero();
        inside.post("/changes/" + told.get("id").asText() + "/acknowledge", "").isProblem(403);
    }

    @Test
    void aTenantSaysWhenToRemind() {
        Answer tenant = INITECH.get("/tenant").is(200);
        assertThat(tenant.at("/settings/changes/remindAfterDays")).isEqualTo("7");
        assertThat(tenant.at("/settings/changes/reminders")).isEqualTo("3");
        INITECH.patch("/tenant", "{\"settings\":{\"changes\":{\"remindAfterDays\":91}}}", "If-Match", tenant.etag())
                .blames("/settings/changes/remindAfterDays");
    }

    /** Twice, the second time without the gamblers. */
    private static String published() {
        String icp = "/icps/" + INITECH.newIcp(CRITERIA.formatted(10, ""));
        INITECH.post(icp + "/publish", "{\"why\":\"Ten people can use it.\"}").is(201);
        INITECH.patch(
                        icp,
                        "{\"criteria\":" + CRITERIA.formatted(25, NO_GAMBLING) + "}",
                        "If-Match",
                        INITECH.get(icp).etag())
                .is(200);
        INITECH.post(icp + "/publish", "{\"why\":\"They never paid.\"}").is(201);
        return icp;
    }

    /** What is told of a version. */
    private static JsonNode told(String icp, int version) {
        String path = "/changes?kind=ICP_PUBLISHED&icpId=" + icp.substring("/icps/".length());
        return Awaitility.await("notice")
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> INITECH.get(path, "Accept-Language", "en").is(200).items(),
                        items -> items.size() == version)
                .get(0);
    }

    private static Answer colleague(String role) {
        return new User("initech", "told." + UUID.randomUUID() + "@initech.example", "seven spoons of cold tea")
                .invitedBy(INITECH, role);
    }

    private static List<String> waiting(Answer reader, String change) {
        return User.get(reader, change + "/acknowledgements?acknowledged=false&limit=200").is(200).items().stream()
                .map(one -> one.get("userId").asText())
                .toList();
    }

    private static List<String> ids(Answer page) {
        return page.items().stream().map(item -> item.get("id").asText()).toList();
    }

    private static List<String> lines(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
