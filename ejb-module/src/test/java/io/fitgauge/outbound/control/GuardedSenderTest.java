package io.fitgauge.outbound.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedSenderTest {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final GuardedSender guarded = new GuardedSender(Set.of(), LONGEST);
    private final GuardedSender allowing = new GuardedSender(Set.of("localhost"), LONGEST);
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(workers);
        server.createContext("/echo", exchange -> {
            asked.incrementAndGet();
            answer(
                    exchange,
                    200,
                    exchange.getRequestHeaders().getFirst("webhook-id") + " "
                            + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        });
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().set("Location", "/echo");
            answer(exchange, 302, "");
        });
        server.createContext("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            answer(exchange, 503, "later");
        });
        server.createContext("/much", exchange -> answer(exchange, 200, "x".repeat(1 << 20)));
        server.createContext("/hangs", exchange -> {
            await();
            exchange.close();
        });
        server.start();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        over.countDown();
        guarded.close();
        allowing.close();
        server.stop(0);
        workers.shutdownNow();
    }

    @Test
    void sendsJsonWithItsHeaders() {
        GuardedSender.Reply reply = post("/echo").join();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).asString().isEqualTo("m1 {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]"})
    void aPrivateAddressIsNotAskedUnderWhateverName(String host) {
        assertThatThrownBy(() -> guarded.post(at(host, "/echo"), Map.of(), new byte[0], 100)
                        .join())
                .hasRootCauseInstanceOf(UnknownHostException.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void redirectsAreNotFollowed() {
        assertThat(post("/elsewhere").join().status()).isEqualTo(302);
        assertThat(asked).hasValue(0);
    }

    @Test
    void saysWhenItMayBeTriedAgain() {
        GuardedSender.Reply reply = post("/busy").join();

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.retryAfter()).isEqualTo("120");
    }

    @Test
    void ofALongAnswerOnlyTheBeginningIsRead() {
        GuardedSender.Reply reply = post("/much").join();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).hasSize(100);
    }

    @Test
    void whatHangsIsBrokenOff() {
        assertThatThrownBy(() -> post("/hangs").join()).hasRootCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void aHundredThatHangHoldUpNobody() {
        List<CompletableFuture<GuardedSender.Reply>> hanging =
                IntStream.range(0, 100).mapToObj(i -> post("/hangs")).toList();

        assertThat(post("/echo").join().status()).isEqualTo(200);
        assertThat(hanging).noneMatch(CompletableFuture::isDone);
    }

    private CompletableFuture<GuardedSender.Reply> post(String path) {
        return allowing.post(at("localhost", path), Map.of("webhook-id", "m1"), "{}".getBytes(UTF_8), 100);
    }

    private String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }
}
