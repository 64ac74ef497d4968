package io.fitgauge.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.fitgauge.system.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Each operation of {@code /openapi}, with another tenant's value wherever one can be put: the answer is the one that a value
 * of nobody's gets, and holds nothing of the other tenant. With one's own value it goes through, so that it is the wall that
 * was met.
 */
@TestMethodOrder(OrderAnnotation.class)
class IsolationIT {

    private static final String CANARY = "canary" + UUID.randomUUID().toString().substring(24);

    /** What goes on by itself: scores and sendings; and a card in PDF says when it was made. */
    private static final List<String> ALIVE = List.of("/scores", "/card", "/deliveries");

    private static final String AGENCIES = "AgenciesIT: the tenants here are agencies, which have no agency";

    /** What nobody can be given over HTTP, with the test that tries it. */
    private static final Map<String, String> TRIED_ELSEWHERE = Map.of(
            "POST /jobs/events/{id}/retry", "OutboxInContainerIT: only what failed again and again is there to retry",
            "POST /jobs/agenda/{id}/retry", "AgendaInContainerIT: only what failed again and again is there to retry",
            "POST /auth/password", "UsersIT: it ends the sessions of this test",
            "GET /tenant/agency", AGENCIES,
            "DELETE /tenant/agency", AGENCIES,
            "GET /tenant/offers", AGENCIES,
            "POST /tenant/offers/{id}/accept", AGENCIES,
            "POST /tenant/offers/{id}/decline", AGENCIES);

    private static final Described API = Described.server();
    private static final Belongings THEIRS = new Belongings(API, Party.administratorOf("umbrella"), CANARY);
    private static final Belongings OURS = new Belongings(API, Party.administratorOf("slugworth"), "ours");

    private static Map<String, String> before = Map.of();
    private static Set<String> secret = Set.of();

    @BeforeAll
    static void fillTheOtherTenant() {
        guarded()
                .flatMap(operation -> Opening.of(operation).stream())
                .forEach(opening -> THEIRS.one(opening.collection()));
        guarded().filter(operation -> operation.takes("query", "cursor")).forEach(IsolationIT::second);
        THEIRS.rest();
        before = THEIRS.everything();
        secret = THEIRS.ids();
        secret.removeAll(OURS.ids());
    }

    private static Stream<Operation> guarded() {
        return API.operations().stream()
                .filter(operation -> operation.role().isPresent() && !TRIED_ELSEWHERE.containsKey(operation.name()));
    }

    /** So that a list goes on after its first item. */
    private static void second(Operation list) {
        if (list.pathParameters().isEmpty()
                && API.operations().stream()
                        .anyMatch(one -> one.name().equals("POST " + list.path()) && one.takesJson())) {
            THEIRS.fresh(list.path());
        }
    }

    @Order(1)
    @TestFactory
    Stream<DynamicNode> anothersValueIsNobodys() {
        return guarded()
                .filter(operation -> !Opening.of(operation).isEmpty())
                .map(operation -> dynamicContainer(
                        operation.name(),
                        Opening.of(operation).stream()
                                .map(opening -> dynamicTest(opening.where(), () -> isNobodys(operation, opening)))));
    }

    private static void isNobodys(Operation operation, Opening opening) {
        String theirs = THEIRS.one(opening.collection());
        String nobodys = nobodys(theirs);
        Answer toTheirs = sent(operation, opening, theirs);
        Answer toNobodys = sent(operation, opening, nobodys);

        assertThat(toTheirs.status()).as(toTheirs.text()).isEqualTo(toNobodys.status());
        assertThat(plain(toTheirs.text(), theirs)).isEqualTo(plain(toNobodys.text(), nobodys));
        holdsNothing(toTheirs, theirs);
        if (opening.inPath()) {
            boolean inner = operation.pathParameters().size() > 1; // then the outer one may be stale before
            toTheirs.isProblem(inner && toTheirs.status() == 412 ? 412 : 404);
        } else {
            assertThat(toTheirs.status()).as(toTheirs.text()).isLessThan(500);
        }
    }

    private static Answer sent(Operation operation, Opening opening, String value) {
        Asked asked = asked(operation, OURS, false);
        opening.filling().fill(asked, value);
        if (opening.inPath() && operation.takes("header", "If-Match")) {
            asked.header("If-Match", "\"1\"");
        }
        return OURS.owner().send(asked);
    }

    @Order(2)
    @TestFactory
    Stream<DynamicTest> onesOwnValueGoesThrough() {
        return guarded().map(operation -> dynamicTest(operation.name(), () -> goesThrough(operation)));
    }

    private static void goesThrough(Operation operation) {
        OURS.forgetInner(); // which an earlier one may have removed
        Answer answer = OURS.owner().send(asked(operation, OURS, true));

        assertThat(answer.status())
                .as(operation.name() + " " + answer.text())
                .matches(status -> status < 300 || status == 409, "done, or in the wrong state for it");
        holdsNothing(answer, "");
    }

    @Order(3)
    @TestFactory
    Stream<DynamicTest> anothersCursorLeadsToNothingOfTheirs() {
        return guarded()
                .filter(operation -> operation.takes("query", "cursor"))
                .map(operation -> dynamicTest(operation.name(), () -> leadsToNothing(operation)));
    }

    private static void leadsToNothing(Operation operation) {
        JsonNode page = THEIRS.owner()
                .send(THEIRS.reading(operation).query("limit", "1"))
                .is(200)
                .json();
        if (page.hasNonNull("nextCursor")) {
            String cursor = page.get("nextCursor").asText();
            Answer answer = OURS.owner().send(OURS.reading(operation).query("cursor", cursor));

            assertThat(answer.status()).isIn(200, 400);
            holdsNothing(answer, cursor);
        }
    }

    @Order(4)
    @Test
    void anothersClientIsNobodys() {
        String theirs = THEIRS.slugOfClient();

        Answer switched = OURS.owner().post("/auth/switch", "{\"tenant\":\"%s\"}".formatted(theirs));
        Answer nobodys = OURS.owner().post("/auth/switch", "{\"tenant\":\"%sx\"}".formatted(theirs));

        switched.isProblem(404);
        assertThat(plain(nobodys.text(), theirs + "x")).isEqualTo(plain(switched.text(), theirs));
    }

    @Order(4)
    @Test
    void anImportChangesAndFindsNothingOfTheirs() {
        String theirs = THEIRS.one("/accounts");
        JsonNode account = THEIRS.owner().get("/accounts/" + theirs).is(200).json();

        for (String column : List.of("account.externalId", "account.domain")) {
            String field = column.substring("account.".length());
            String job = OURS.finished(upload(
                    "/contacts/imports",
                    "{\"columns\":{\"Name\":\"name\",\"Company\":\"" + column + "\"}}",
                    "Name,Company\nSpy," + account.get(field).asText() + "\n"));
            Answer ended = OURS.owner().get("/contacts/imports/" + job).is(200);
            assertThat(ended.json().at("/job/result/rejected").asInt())
                    .as(ended.text())
                    .isEqualTo(1);
        }
        OURS.finished(upload(
                "/accounts/imports",
                "{\"columns\":{\"Ref\":\"externalId\",\"Web\":\"domain\",\"Name\":\"name\"}}",
                "Ref,Web,Name\n" + account.get("externalId").asText() + ","
                        + account.get("domain").asText() + ",Taken\n"));

        assertThat(THEIRS.owner().get("/accounts/" + theirs).text()).isEqualTo(before.get("/accounts/" + theirs));
        assertThat(THEIRS.owner().get("/contacts?accountId=" + theirs).text()).doesNotContain("Spy");
    }

    private static String upload(String path, String options, String csv) {
        return OURS.owner()
                .send(new Asked(API.operation("POST", path)).file(csv, options))
                .is(202)
                .header("Location")
                .orElseThrow();
    }

    @Order(5)
    @Test
    void theOtherTenantIsAsItWas() {
        THEIRS.rest();
        Map<String, String> after = THEIRS.everything();

        before.forEach((target, answer) -> {
            if (ALIVE.stream().noneMatch(target::contains)) {
                assertThat(after.get(target)).as(target).isEqualTo(answer);
            }
        });
    }

    @Order(6)
    @TestFactory
    Stream<DynamicTest> anothersIdempotencyKeyGivesNothingAgain() {
        return guarded()
                .filter(operation -> operation.takes("header", "Idempotency-Key"))
                .map(operation -> dynamicTest(operation.name(), () -> givesNothingAgain(operation)));
    }

    private static void givesNothingAgain(Operation operation) {
        String key = UUID.randomUUID().toString();
        Asked first = asked(operation, THEIRS, true).header("Idempotency-Key", key);
        Answer theirs = THEIRS.owner().send(first);
        Answer ours = OURS.owner().send(asked(operation, OURS, true).header("Idempotency-Key", key));
        Answer again = THEIRS.owner().send(first);

        assertThat(ours.status()).as(ours.text()).matches(status -> status < 300 || status == 409);
        assertThat(Party.ids(ours.text())).noneMatch(theirs.text()::contains);
        holdsNothing(ours, "");
        assertThat(again.status()).as(again.text()).isEqualTo(theirs.status());
        assertThat(Party.ids(again.text())).allMatch(theirs.text()::contains);
    }

    @Order(7)
    @Test
    void noLogHoldsWhatTenantsWrite() throws IOException {
        List<String> telling = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("fitgauge.server"), "logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains(CANARY)) {
                    telling.add(file.toString());
                }
            }
        }

        assertThat(telling).isEmpty();
    }

    /** A request as its tenant's administrator would send it. */
    private static Asked asked(Operation operation, Belongings own, boolean fresh) {
        Asked asked = new Asked(operation);
        operation.neededQuery().forEach(asked::query);
        own.place(operation, asked, fresh && !operation.method().equals("GET"));
        if (operation.takesJson()) {
            asked.body(own.body(operation));
        } else if (operation.isUpload()) {
            JsonNode example = operation.content().get("example");
            asked.file(
                    example.get("file").asText(),
                    example.has("options") ? example.get("options").toString() : "{}");
        }
        if (fresh && operation.takes("header", "If-Match")) {
            asked.header("If-Match", own.owner().get(asked.guarded()).is(200).etag());
        }
        return asked;
    }

    private static String nobodys(String theirs) {
        return theirs.length() == 36
                ? theirs.substring(0, 24) + UUID.randomUUID().toString().substring(24)
                : theirs + "x";
    }

    private static String plain(String text, String value) {
        return text.replace(value, "VALUE");
    }

    /** But what was sent. */
    private static void holdsNothing(Answer answer, String sent) {
        assertThat(answer.text()).doesNotContain(CANARY);
        Set<String> told = new TreeSet<>(Party.ids(answer.text().replace(sent.isEmpty() ? "\0" : sent, "")));
        told.retainAll(secret);
        assertThat(told).as(answer.text()).isEmpty();
    }
}
