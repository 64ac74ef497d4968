package io.fitgauge.outbound.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedClientTest {

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final GuardedClient guarded = new GuardedClient(Set.of(), scheduler, 1);
    private final GuardedClient allowing = new GuardedClient(Set.of("localhost"), scheduler, 1);
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(workers);
        server.createContext("/short", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, 5);
            exchange.getResponseBody().write("short".getBytes());
            exchange.close();
        });
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().set("Location", "/short");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange.getResponseBody());
        });
        server.start();
    }

    /** A byte every now and then, so that no read waits for long. */
    private void drip(OutputStream body) {
        try {
            while (!over.await(100, TimeUnit.MILLISECONDS)) {
                body.write('x');
                body.flush();
            }
        } catch (IOException | InterruptedException gone) {
            // as it should be
        }
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        scheduler.shutdownNow();
        workers.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]"})
    void aPrivateAddressIsNotAskedUnderWhateverName(String host) {
        assertThatIOException().isThrownBy(() -> guarded.send(get(host, "/short"), 100));
        assertThat(asked).hasValue(0);
    }

    @Test
    void aHostThatIsAllowedIs() throws IOException {
        GuardedClient.Reply reply = allowing.send(get("localhost", "/short"), 5);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).asString().isEqualTo("short");
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        assertThatIOException().isThrownBy(() -> allowing.send(get("localhost", "/short"), 4));
    }

    @Test
    void redirectsAreNotFollowed() throws IOException {
        assertThat(allowing.send(get("localhost", "/elsewhere"), 100).status()).isEqualTo(302);
        assertThat(asked).hasValue(0);
    }

    @Test
    void whatComesTooSlowlyIsBrokenOff() {
        long begun = System.nanoTime();

        assertThatIOException().isThrownBy(() -> allowing.send(get("localhost", "/slow"), 1 << 20));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void onlyHttpsIsSpokenUnlessTheHostIsAllowed() {
        assertThat(guarded.accepts(URI.create("https://example.com/keys"))).isTrue();
        assertThat(guarded.accepts(URI.create("http://example.com/keys"))).isFalse();
        assertThat(guarded.accepts(URI.create("https://a:b@example.com/"))).isFalse();
        assertThat(guarded.accepts(URI.create("https:///keys"))).isFalse();
        assertThat(guarded.accepts(URI.create("file:///etc/passwd"))).isFalse();
        assertThat(allowing.accepts(URI.create("http://localhost/keys"))).isTrue();
        assertThat(allowing.accepts(URI.create("http://localhost.example.com/keys")))
                .isFalse();
    }

    private HttpGet get(String host, String path) {
        return new HttpGet("http://" + host + ":" + server.getAddress().getPort() + path);
    }
}
