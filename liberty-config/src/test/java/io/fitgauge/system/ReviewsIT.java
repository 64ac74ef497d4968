package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static io.fitgauge.system.Tenant.NORTH;
import static io.fitgauge.system.Tenant.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The life of a review over HTTP. */
class ReviewsIT {

    private static final String SIZE =
            "[{\"key\":\"size\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":10,\"match\":{\"op\":\"BETWEEN\",\"min\":10}}]";

    private final String icp = ACME.newIcp(SIZE);

    @Test
    void aReviewIsAskedForGoneThroughAndConfirmedAndNobodyElseSeesIt() {
        publish();
        Answer made = ask("");
        String path = "/reviews/" + made.id();

        assertThat(made.at("/reason")).isEqualTo("ASKED");
        assertThat(made.at("/state")).isEqualTo("OPEN");
        assertThat(made.at("/people/0")).isEqualTo(me()); // who looks after the ICP
        assertThat(made.json().at("/names").path(me()).asText()).isNotBlank();
        assertThat(made.json().at("/checklist").size()).isGreaterThan(3);
        GLOBEX.cannotSee(path);
        GLOBEX.put(path + "/checklist/1", "{\"done\":true}", "If-Match", made.etag())
                .isProblem(404);
        GLOBEX.patch(path, "{\"people\":[\"" + me() + "\"]}", "If-Match", made.etag())
                .isProblem(404);
        GLOBEX.post(path + "/complete", "{\"outcome\":\"CONFIRMED\"}").isProblem(404);
        assertThat(GLOBEX.get("/reviews?limit=200").is(200).each("id")).doesNotContain(made.id());
        assertThat(GLOBEX.get("/reviews?icpId=" + icp).is(200).items()).isEmpty();
        assertThat(ACME.get("/reviews?mine=true&state=OPEN&icpId=" + icp)
                        .is(200)
                        .each("id"))
                .containsExactly(made.id());
        assertThat(ACME.get("/reviews?overdue=true&icpId=" + icp).is(200).items())
                .isEmpty();

        Answer answered = ACME.put(
                        path + "/checklist/1", "{\"done\":true,\"note\":\" Nine of ten \"}", "If-Match", made.etag())
                .is(200);
        assertThat(answered.at("/checklist/0/note")).isEqualTo("Nine of ten");
        assertThat(answered.at("/checklist/0/answeredBy")).isEqualTo(me());
        ACME.put(path + "/checklist/1", "{\"done\":false}", "If-Match", made.etag())
                .isProblem(412);
        ACME.put(path + "/checklist/1", "{\"done\":false}").isProblem(428);

        Answer done = ACME.post(path + "/complete", "{\"outcome\":\"CONFIRMED\",\"note\":\"Right\"}")
                .is(200);
        assertThat(done.at("/state")).isEqualTo("COMPLETED");
        assertThat(done.at("/completedBy")).isEqualTo(me());
        ACME.post(path + "/complete", "{\"outcome\":\"CONFIRMED\"}").isProblem(409);
        ACME.put(path + "/checklist/2", "{\"done\":true}", "If-Match", done.etag())
                .isProblem(409);
        ACME.patch(path, "{\"people\":[\"" + me() + "\"]}", "If-Match", done.etag())
                .isProblem(409);
        assertThat(ACME.get("/icps/" + icp).is(200).at("/lastReviewedOn")).isNotBlank();
    }

    @Test
    void factsComeByThemselvesInTheReadersLanguage() {
        publish();
        ACME.put(
                        "/icps/" + icp,
                        ACME.icp(SIZE.replace("\"min\":10", "\"min\":20")),
                        "If-Match",
                        ACME.get("/icps/" + icp).etag())
                .is(200);
        publish();
        ACME.post("/icps/" + icp + "/comments", "{\"text\":\"Why twenty?\"}").is(201);
        String path = "/reviews/" + ask("").id();

        JsonNode facts = facts(path, "en").at("/icps/0");
        JsonNode german = facts(path, "de").at("/icps/0");

        assertThat(facts.at("/sinceWhat").asText()).isEqualTo("PUBLISHING");
        assertThat(facts.at("/versions/0/version").asInt()).isEqualTo(2);
        assertThat(facts.at("/comments/count").asInt()).isEqualTo(1);
        assertThat(facts.at("/evidence/criteria/0/criterion").asText()).isEqualTo("size");
        assertThat(facts.at("/wins").size()).isEqualTo(5);
        assertThat(facts.at("/changes").size()).isPositive();
        assertThat(german.at("/changes/0").asText())
                .isNotEqualTo(facts.at("/changes/0").asText());
        assertThat(message(facts, "NO_EVIDENCE")).contains("rests on no evidence");
        assertThat(message(german, "NO_EVIDENCE")).isNotBlank().doesNotContain("rests on");
    }

    private static JsonNode facts(String path, String language) {
        return Awaitility.await("facts")
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(150))
                .atMost(Duration.ofSeconds(30))
                .until(() -> ACME.get(path, "Accept-Language", language).is(200).json(), review -> review.has("facts"))
                .get("facts");
    }

    private static String message(JsonNode facts, String code) {
        for (JsonNode warning : facts.get("lint")) {
            if (warning.get("code").asText().equals(code)) {
                return warning.get("message").asText();
            }
        }
        return "";
    }

    @Test
    void changedNamesAVersionThatWasPublishedSince() {
        publish();
        String path = "/reviews/" + ask("").id() + "/complete";

        ACME.post(path, "{\"outcome\":\"CHANGED\"}").blames("/icpVersion");
        ACME.post(path, "{\"outcome\":\"CHANGED\",\"icpVersion\":1}").blames("/icpVersion");
        ACME.post(path, "{\"outcome\":\"CHANGED\",\"icpVersion\":7}").blames("/icpVersion");
        ACME.post(path, "{\"outcome\":\"CONFIRMED\",\"icpVersion\":1}").blames("/icpVersion");
        ACME.put(
                        "/icps/" + icp,
                        ACME.icp(SIZE.replace("\"min\":10", "\"min\":20")),
                        "If-Match",
                        ACME.get("/icps/" + icp).etag())
                .is(200);
        publish();

        Answer done =
                ACME.post(path, "{\"outcome\":\"CHANGED\",\"icpVersion\":2}").is(200);

        assertThat(done.json().get("icpVersion").asInt()).isEqualTo(2);
    }

    @Test
    void retiredRetiresTheIcp() {
        publish();
        String path = "/reviews/" + ask("").id() + "/complete";

        ACME.post(path, "{\"outcome\":\"RETIRED\",\"note\":\"No market\"}").is(200);

        assertThat(ACME.get("/icps/" + icp).at("/status")).isEqualTo("RETIRED");
        String wide = ACME.post("/reviews", "{\"scope\":\"TENANT\"}").is(201).id();
        ACME.post("/reviews/" + wide + "/complete", "{\"outcome\":\"RETIRED\"}").blames("/outcome");
    }

    @Test
    void itIsPostponedWithAReasonAndWithinBounds() {
        LocalDate dueOn = LocalDate.parse(ask("").at("/dueOn"));
        Answer made = ask(",\"dueOn\":\"" + dueOn + "\"");
        String path = "/reviews/" + made.id() + "/complete";

        ACME.post(path, postponed(dueOn.plusDays(5), "")).blames("/reason");
        ACME.post(path, "{\"outcome\":\"POSTPONED\",\"reason\":\"Fair\"}").blames("/until");
        ACME.post(path, postponed(dueOn.plusDays(91), "Fair")).blames("/until");
        ACME.post(path, postponed(dueOn, "Fair")).blames("/until");
        ACME.post(path, "{\"outcome\":\"CONFIRMED\",\"reason\":\"Fair\"}").blames("/reason");
        ACME.post(path, "{\"outcome\":\"LATER\"}").isProblem(400);
        ACME.post(path, "{}").blames("/outcome");

        Answer once = ACME.post(path, postponed(dueOn.plusDays(5), "Fair")).is(200);
        assertThat(once.at("/state")).isEqualTo("OPEN");
        assertThat(once.at("/dueOn")).isEqualTo(dueOn.plusDays(5).toString());
        assertThat(once.at("/firstDueOn")).isEqualTo(dueOn.toString());
        assertThat(once.at("/postponements/0/reason")).isEqualTo("Fair");
        ACME.post(path, postponed(dueOn.plusDays(90), "Fair again")).is(200);
        ACME.post(path, postponed(dueOn.plusDays(90), "And again")).isProblem(409);
    }

    private static String postponed(LocalDate until, String reason) {
        return "{\"outcome\":\"POSTPONED\",\"until\":\"" + until + "\",\"reason\":\"" + reason + "\"}";
    }

    @Test
    void whoIsToDoItMayGoThroughTheChecklistAndNobodyElseBelowAnEditor() {
        Answer viewer = new User("acme", UUID.randomUUID() + "@acme.example", "seven spoons of cold tea")
                .invitedBy(ACME, "VIEWER");
        String person = User.get(viewer, "/auth/me").is(200).id();
        Answer made = ask(",\"people\":[\"" + me() + "\"]");
        String path = "/reviews/" + made.id();

        User.as(viewer, "PUT", path + "/checklist/1", "{\"done\":true}", "If-Match", made.etag())
                .isProblem(403);
        ACME.patch(path, "{\"people\":[\"" + UUID.randomUUID() + "\"]}", "If-Match", made.etag())
                .blames("/people/0");
        ACME.patch(path, "{\"people\":[]}", "If-Match", made.etag()).blames("/people");
        ACME.patch(path, "{\"dueOn\":\"2030-01-01\"}", "If-Match", made.etag()).blames("/dueOn");
        Answer given = ACME.patch(path, "{\"people\":[\"" + person + "\"]}", "If-Match", made.etag())
                .is(200);
        User.as(viewer, "PUT", path + "/checklist/1", "{\"done\":true}", "If-Match", given.etag())
                .is(200);
        User.as(viewer, "POST", path + "/complete", "{\"outcome\":\"CONFIRMED\"}")
                .isProblem(403);
        ACME.put(
                        path + "/checklist/999",
                        "{\"done\":true}",
                        "If-Match",
                        ACME.get(path).etag())
                .isProblem(404);
        ACME.put(path + "/checklist/1", "{}", "If-Match", ACME.get(path).etag()).blames("/done");
    }

    @Test
    void aReviewOfWhatIsNotHereIsRefused() {
        String theirs = GLOBEX.newIcp(SIZE);
        LocalDate dueOn = LocalDate.parse(ask("").at("/dueOn"));

        ACME.post("/reviews", "{\"scope\":\"ICP\",\"subjectId\":\"" + theirs + "\"}")
                .blames("/subjectId");
        ACME.post("/reviews", "{\"scope\":\"ICP\"}").blames("/subjectId");
        ACME.post("/reviews", "{\"scope\":\"TENANT\",\"subjectId\":\"" + icp + "\"}")
                .blames("/subjectId");
        ACME.post("/reviews", "{\"scope\":\"SEGMENT\",\"subjectId\":\"" + icp + "\"}")
                .blames("/subjectId");
        ACME.post("/reviews", "{}").blames("/scope");
        ask(",\"dueOn\":\"" + dueOn.plusYears(2) + "\"", "/dueOn");
        ask(",\"dueOn\":\"2001-01-01\"", "/dueOn");
        ask(",\"checklistId\":\"" + UUID.randomUUID() + "\"", "/checklistId");
        ask(",\"people\":[\"" + UUID.randomUUID() + "\"]", "/people/0");
        ACME.get("/reviews?state=LATE").isProblem(400);
        ACME.get("/reviews?sort=subjectName").isProblem(400);
    }

    @Test
    void atAGlanceATenantSeesItsOwnReviewsAndAnAgencyThoseOfItsClients() {
        publish();
        String review = ask("").id();
        String slug = "glance-" + UUID.randomUUID().toString().substring(0, 8);
        NORTH.post(
                        "/clients",
                        "{\"slug\":\"%s\",\"name\":\"Glance\",\"locale\":\"nl-NL\",\"timeZone\":\"Europe/Amsterdam\",\"currency\":\"EUR\"}"
                                .formatted(slug))
                .is(201);

        JsonNode ours = ACME.get("/reviews/overview").is(200).json();

        assertThat(ours.at("/underReview/count").asLong()).isPositive();
        assertThat(ours.at("/neverReviewed/count").asLong()).isPositive();
        assertThat(ours.has("unacknowledged")).isTrue();
        assertThat(GLOBEX.get("/reviews/overview").is(200).text()).doesNotContain(review, icp);
        Answer clients = NORTH.get("/clients/overview?q=" + slug).is(200);
        assertThat(clients.each("slug")).containsExactly(slug);
        assertThat(clients.items().get(0).get("overdue").asLong()).isZero();
        assertThat(SOUTH.get("/clients/overview?q=" + slug).is(200).items()).isEmpty();
        ACME.get("/clients/overview").isProblem(409);
    }

    private void ask(String more, String pointer) {
        ACME.post("/reviews", body(more)).blames(pointer);
    }

    private Answer ask(String more) {
        return ACME.post("/reviews", body(more)).is(201);
    }

    private String body(String more) {
        return "{\"scope\":\"ICP\",\"subjectId\":\"" + icp + "\"" + more + "}";
    }

    private void publish() {
        ACME.post("/icps/" + icp + "/publish", "{}").is(201);
    }

    private static String me() {
        return ACME.get("/auth/me").is(200).id();
    }
}
