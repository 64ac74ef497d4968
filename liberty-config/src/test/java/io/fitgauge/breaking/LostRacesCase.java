package io.fitgauge.breaking;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Edits that meet each other, an import that meets edits, and a lock that nobody lets go of. */
class LostRacesCase {

    private static final int CLIENTS = 20;
    private static final int ACCOUNTS = 400;
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final Set<Integer> LOST_POLITELY = Set.of(409, 412);

    @Test
    void anImportAndEditsOfTheSameRowsBothEnd() throws Exception {
        Finding finding = new Finding("imports and edits of the same rows");
        try (Scene scene = Scene.open("lost-races", List.of("racing"))) {
            Person person = scene.person("racing");
            InputFile file = InputFile.madeUp(ACCOUNTS);
            imported(person, file, finding);
            List<String> accounts = accounts(person);
            List<Reply> replies = whileEdited(person, accounts, () -> {
                for (int run = 0; run < 5; run++) {
                    imported(person, file, finding);
                    finding.ran();
                }
            });
            judge(finding, replies);
            finding.expect(
                    accounts(person).size() == ACCOUNTS, accounts(person).size() + " accounts instead of " + ACCOUNTS);
        }
        finding.conclude();
    }

    @Test
    void aRowThatStaysLockedIsRefusedInBoundedTimeAndThenEdited() throws Exception {
        Finding finding = new Finding("row locked by another");
        try (Scene scene = Scene.open("locked-row", List.of("waiting"))) {
            Person person = scene.person("waiting");
            Reply made = person.post("/accounts", "{\"name\":\"Locked\"}").succeeded();
            String id = made.json().get("id").asText();
            Reply refused;
            try (Connection other = scene.database().connect()) {
                lock(other, id);
                refused = person.patch("/accounts/" + id, "{\"name\":\"Waited\"}", made.etag());
            }
            Reply edited = person.patch("/accounts/" + id, "{\"name\":\"Waited\"}", made.etag());
            finding.ran();
            finding.measured("refused with " + refused.status() + " after "
                    + refused.took().toMillis() + " ms");
            finding.expect(refused.isPolite503() || refused.status() == 409, "while locked: " + refused);
            finding.expect(refused.took().compareTo(BOUND) <= 0, "longer than " + BOUND.toSeconds() + " s");
            finding.expect(edited.isSuccess(), "after the lock: " + edited);
        }
        finding.conclude();
    }

    private static void lock(Connection other, String account) throws SQLException {
        other.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        other.setAutoCommit(false);
        try (PreparedStatement statement =
                other.prepareStatement("SELECT name FROM account WHERE id = UNHEX(REPLACE(?, '-', '')) FOR UPDATE")) {
            statement.setString(1, account);
            statement.executeQuery().next();
        }
    }

    private static void imported(Person person, InputFile file, Finding finding) {
        String job =
                person.upload(file, "GOOD_ROWS").succeeded().json().get("id").asText();
        JsonNode end = Killer.ended(person, "/jobs/" + job, Duration.ofMinutes(5));
        finding.expect(end.get("state").asText().equals("DONE"), "import: " + end);
    }

    /** Edits go on in the back until the work in front is done. */
    private static List<Reply> whileEdited(Person person, List<String> accounts, Runnable work) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<List<Reply>>> editing = new ArrayList<>();
            List<Callable<List<Reply>>> edits = IntStream.range(0, CLIENTS)
                    .<Callable<List<Reply>>>mapToObj(client -> () -> edits(person, accounts, client))
                    .toList();
            edits.forEach(edit -> editing.add(clients.submit(edit)));
            work.run();
            List<Reply> replies = new ArrayList<>();
            for (Future<List<Reply>> done : editing) {
                replies.addAll(done.get());
            }
            return replies;
        } finally {
            clients.shutdown();
        }
    }

    private static List<Reply> edits(Person person, List<String> accounts, int client) {
        List<Reply> replies = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            String path = "/accounts/" + accounts.get((client * 7 + n * 3) % accounts.size());
            Reply read = person.get(path);
            replies.add(read);
            replies.add(person.patch(path, "{\"attributes\":{\"employees\":" + (5_000 + n) + "}}", read.etag()));
        }
        return replies;
    }

    private static List<String> accounts(Person person) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    person.get("/accounts?limit=200" + cursor).succeeded().json();
            page.get("items").forEach(account -> ids.add(account.get("id").asText()));
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return ids;
    }

    private static void judge(Finding finding, List<Reply> replies) {
        TreeMap<Integer, Integer> byStatus = new TreeMap<>();
        replies.forEach(reply -> byStatus.merge(reply.status(), 1, Integer::sum));
        finding.measured("answers by status " + byStatus);
        finding.measured("slowest " + Watch.longest(replies).toMillis() + " ms");
        replies.stream()
                .filter(reply -> !reply.isSuccess() && !reply.isPolite503() && !LOST_POLITELY.contains(reply.status()))
                .findFirst()
                .ifPresent(rude -> finding.expect(false, rude.toString()));
        finding.expect(Watch.longest(replies).compareTo(BOUND) <= 0, "an answer took over " + BOUND.toSeconds() + " s");
    }
}
