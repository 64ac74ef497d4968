package io.fitgauge.breaking;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** A tenant with the file's accounts and an ICP that scores them. */
record Scored(Person person, String icp) {

    static Scored by(Person person, InputFile file) {
        String job =
                person.upload(file, "GOOD_ROWS").succeeded().json().get("id").asText();
        Killer.ended(person, "/jobs/" + job, Duration.ofMinutes(15));
        String segment = id(person.post("/segments", "{\"name\":\"Everybody\"}"));
        String icp = id(person.post(
                "/icps", "{\"name\":\"Fit\",\"segmentId\":\"" + segment + "\",\"criteria\":" + criteria(0) + "}"));
        return new Scored(person, icp);
    }

    /**
     * Publishes a version of its own for each round, lets its scores come, and asks for all of them again.
     *
     * @return the path of the job
     */
    String rescoredBy(int round) {
        String path = "/icps/" + icp;
        String etag = person.get(path).succeeded().etag();
        person.patch(path, "{\"criteria\":" + criteria(round) + "}", etag).succeeded();
        person.post(path + "/publish", "{}").succeeded();
        rest();
        return "/jobs/" + id(person.post(path + "/rescore", "{}"));
    }

    /** @return a line for each account, in the order of their texts */
    List<String> scores() {
        List<String> lines = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = person.get("/icps/" + icp + "/scores?limit=200" + cursor)
                    .succeeded()
                    .json();
            page.get("items").forEach(score -> lines.add(line(score)));
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        lines.sort(null);
        return lines;
    }

    private static String line(JsonNode score) {
        StringBuilder line = new StringBuilder(score.get("accountName").asText());
        for (String field : List.of("icpVersion", "score", "low", "high", "coverage", "tier", "decision", "reasons")) {
            line.append('|').append(score.path(field));
        }
        return line.toString();
    }

    private void rest() {
        Awaitility.await("scores of the new version")
                .pollInSameThread()
                .pollDelay(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofMinutes(15))
                .until(() -> nothing("QUEUED") && nothing("RUNNING"));
    }

    private boolean nothing(String state) {
        return person.get("/jobs?state=" + state)
                .succeeded()
                .json()
                .get("items")
                .isEmpty();
    }

    private static String id(Reply made) {
        return made.succeeded().json().get("id").asText();
    }

    private static String criteria(int round) {
        return "[{\"key\":\"size\",\"attribute\":\"employees\",\"mode\":\"SCORE\",\"weight\":60,"
                + "\"match\":{\"op\":\"BETWEEN\",\"min\":" + (10 + round) + ",\"max\":500,\"tolerance\":0.2}},"
                + "{\"key\":\"where\",\"attribute\":\"country\",\"mode\":\"SCORE\",\"weight\":40,"
                + "\"match\":{\"op\":\"IN\",\"values\":[\"NL\",\"BE\"]}}]";
    }
}
