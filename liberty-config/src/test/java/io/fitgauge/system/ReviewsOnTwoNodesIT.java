package io.fitgauge.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.nodes.Node;
import io.fitgauge.nodes.Nodes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand reviews are due at one moment, in two tenants, and of the two nodes one dies in the midst of them. */
@Tag("nodes")
class ReviewsOnTwoNodesIT {

    private static final int OF_EACH = 500;
    private static final Duration PREPARING = Duration.ofMinutes(3);

    @AfterAll
    static void oneIsEnoughForOthers() {
        Nodes.stop("second");
    }

    @Test
    void eachOpensOnceWhicheverNodeIsLeft() {
        Node doomed = Nodes.ready("second");
        Node first = Nodes.ready("first");
        List<Tenant> tenants = List.of(Tenant.HOOLI.on(first), Tenant.WAYNE.on(first));
        Instant due = Instant.now().plus(PREPARING).truncatedTo(ChronoUnit.MINUTES);
        List<Set<String>> schedules =
                tenants.stream().map(tenant -> schedulesDueAt(tenant, due)).toList();
        assertThat(Instant.now()).as("all were made before they were due").isBefore(due);

        awaiting(() -> openedBy(tenants.get(0), schedules.get(0)).size() > 50);
        doomed.kill();

        for (int i = 0; i < tenants.size(); i++) {
            Tenant tenant = tenants.get(i);
            Set<String> wanted = schedules.get(i);
            awaiting(() -> openedBy(tenant, wanted).size() >= OF_EACH);
            List<JsonNode> opened = openedBy(tenant, wanted);
            assertThat(opened).hasSize(OF_EACH);
            assertThat(opened)
                    .extracting(item -> item.get("subjectId").asText())
                    .doesNotHaveDuplicates();
            System.out.printf(
                    "%d reviews due at once, one of two nodes killed: the last opened after %s%n",
                    tenants.size() * OF_EACH, latest(due, opened));
            assertThat(reviewsOf(tenant, wanted)).hasSize(OF_EACH).doesNotHaveDuplicates();
        }
        schedules.forEach(
                wanted -> assertThat(openedBy(Tenant.GLOBEX.on(first), wanted)).isEmpty());
        IntStream.range(0, tenants.size()).forEach(i -> remove(tenants.get(i), schedules.get(i)));
    }

    private static Duration latest(Instant due, List<JsonNode> opened) {
        return opened.stream()
                .map(item ->
                        Duration.between(due, Instant.parse(item.get("doneAt").asText())))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private static Set<String> schedulesDueAt(Tenant tenant, Instant due) {
        ZonedDateTime there = due.atZone(ZoneId.of(tenant.get("/tenant").is(200).at("/timeZone")));
        String body =
                ("{\"scope\":\"TENANT\",\"cadence\":{\"period\":\"P1Y\"},\"firstDay\":\"%s\",\"timeOfDay\":\"%s\","
                                + "\"leadDays\":0,\"remindDaysBefore\":[],\"escalation\":{}}")
                        .formatted(there.toLocalDate(), there.toLocalTime());
        Set<String> made = new HashSet<>();
        for (int i = 0; i < OF_EACH; i++) {
            made.add(tenant.post("/review-schedules", body).is(201).id());
        }
        return made;
    }

    /** What the agenda says of their openings. */
    private static List<JsonNode> openedBy(Tenant tenant, Set<String> schedules) {
        return all(tenant, "/jobs/agenda?state=DONE&sort=-dueAt&limit=200").stream()
                .filter(item -> item.get("kind").asText().equals("review-opening"))
                .filter(item -> schedules.contains(item.get("subjectId").asText()))
                .toList();
    }

    private static List<String> reviewsOf(Tenant tenant, Set<String> schedules) {
        return all(tenant, "/reviews?limit=200").stream()
                .map(review -> review.path("scheduleId").asText())
                .filter(schedules::contains)
                .toList();
    }

    private static List<JsonNode> all(Tenant tenant, String path) {
        List<JsonNode> all = new ArrayList<>();
        Answer page = tenant.get(path).is(200);
        all.addAll(page.items());
        while (page.json().hasNonNull("nextCursor")) {
            page = tenant.get(path + "&cursor=" + page.at("/nextCursor")).is(200);
            all.addAll(page.items());
        }
        return all;
    }

    private static void remove(Tenant tenant, Set<String> schedules) {
        schedules.forEach(
                id -> tenant.delete("/review-schedules/" + id, "If-Match", "*").is(204));
    }

    private static void awaiting(Callable<Boolean> itIsSo) {
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(500))
                .atMost(PREPARING.plusMinutes(4))
                .until(itIsSo);
    }
}
