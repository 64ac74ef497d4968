package io.fitgauge.system;

import static io.fitgauge.system.Tenant.ACME;
import static io.fitgauge.system.Tenant.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many who do the same at once. How many are properties: {@code -Dconcurrency.clients=50 -Dconcurrency.edits=100
 * -Dconcurrency.changes=1000}.
 */
class ConcurrencyIT {

    private static final int CLIENTS = Integer.getInteger("concurrency.clients", 8);
    private static final int EDITS = Integer.getInteger("concurrency.edits", 10);
    private static final int CHANGES = Integer.getInteger("concurrency.changes", 200);

    @Test
    void editsGuardedByTheirTagLoseNothing() throws Exception {
        String path = "/accounts/"
                + ACME.post("/accounts", "{\"name\":\"Counted\",\"attributes\":{\"employees\":0}}")
                        .is(201)
                        .id();

        atOnce(Collections.nCopies(CLIENTS, () -> {
            for (int i = 0; i < EDITS; i++) {
                increment(ACME, path);
            }
            return null;
        }));

        assertThat(ACME.get(path).json().at("/attributes/employees").asInt()).isEqualTo(CLIENTS * EDITS);
        GLOBEX.cannotSee(path);
    }

    @Test
    void fiveAtOnceWithOneKeyMakeOneRow() throws Exception {
        String name = "Once " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        Callable<Answer> request = () -> ACME.post("/accounts", "{\"name\":\"" + name + "\"}", "Idempotency-Key", key);

        List<Answer> answers = atOnce(Collections.nCopies(5, request));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
        Answer again = request.call().is(201);
        assertThat(answers.stream().filter(answer -> answer.status() == 201))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.json()).isEqualTo(again.json()));
        assertThat(again.header("Location")).hasValue(Client.API + "/accounts/" + again.id());
        assertThat(ACME.get("/accounts?name=" + name.replace(" ", "%20")).items())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=name", "&sort=-updatedAt"})
    void pagingShowsWhatNobodyTouchesExactlyOnce(String order) throws Exception {
        String mark = "Paged " + UUID.randomUUID();
        Set<String> untouched = new HashSet<>();
        IntStream.range(0, 60)
                .forEach(i -> untouched.add(
                        ACME.newAccount(mark + " " + ThreadLocalRandom.current().nextInt())));
        AtomicBoolean changing = new AtomicBoolean(true);
        ExecutorService others = Executors.newSingleThreadExecutor();
        Future<?> changes = others.submit(() -> insertAndDelete(mark, changing));

        List<List<String>> readings = new ArrayList<>();
        do {
            readings.add(everyPage("/accounts?limit=7&name=" + mark.replace(" ", "%20") + order));
        } while (changing.get());
        changes.get();
        others.shutdown();

        assertThat(readings).allSatisfy(seen -> assertThat(seen.stream().filter(untouched::contains))
                .hasSize(untouched.size())
                .doesNotHaveDuplicates());
        assertThat(GLOBEX.get("/accounts?name=" + mark.replace(" ", "%20")).items())
                .isEmpty();
    }

    private static void insertAndDelete(String mark, AtomicBoolean changing) {
        try {
            for (int i = 0; i < CHANGES; i += 2) {
                Answer born = ACME.post(
                                "/accounts",
                                "{\"name\":\"" + mark + " "
                                        + ThreadLocalRandom.current().nextInt() + "\"}")
                        .is(201);
                ACME.delete("/accounts/" + born.id(), "If-Match", born.etag()).is(204);
            }
        } finally {
            changing.set(false);
        }
    }

    private static List<String> everyPage(String first) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = ACME.get(first + cursor).is(200);
            ids.addAll(page.each("id"));
            String next = page.json().path("nextCursor").asText();
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return ids;
    }

    static void increment(Tenant tenant, String path) {
        while (true) {
            Answer read = tenant.get(path).is(200);
            int next = read.json().at("/attributes/employees").asInt() + 1;
            Answer written =
                    tenant.patch(path, "{\"attributes\":{\"employees\":" + next + "}}", "If-Match", read.etag());
            if (written.status() == 200) {
                return;
            }
            assertThat(written.status()).as(written.text()).isIn(412, 503);
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> requests) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(requests.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : clients.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdown();
        }
    }
}
