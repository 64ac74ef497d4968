package io.fitgauge.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.awaitility.Awaitility;

/** Somebody's server that webhooks are sent to. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);

    /**
     * Something that came in.
     *
     * @param headers by their names in lower case
     */
    record Letter(Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.get(name).get(0);
        }
    }

    /** What it says. */
    record Says(int status, Map<String, String> headers, String text) {

        static Says status(int status) {
            return new Says(status, Map.of(), "");
        }
    }

    /** An address of it, and what came in there. */
    final class Box {

        private final String path;
        private final IntFunction<Says> answers;
        private final List<Letter> letters = new CopyOnWriteArrayList<>();

        private Box(String path, IntFunction<Says> answers) {
            this.path = path;
            this.answers = answers;
        }

        private void take(HttpExchange exchange) throws IOException {
            Map<String, List<String>> headers = new TreeMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
            letters.add(new Letter(headers, new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            Says says = answers.apply(letters.size());
            says.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] text = says.text().getBytes(UTF_8);
            exchange.sendResponseHeaders(says.status(), text.length == 0 ? -1 : text.length);
            exchange.getResponseBody().write(text);
            exchange.close();
        }

        String url() {
            return "http://localhost:" + server.getAddress().getPort() + path;
        }

        List<Letter> letters() {
            return List.copyOf(letters);
        }

        /** Waits until so many have come in. */
        List<Letter> await(int count) {
            Awaitility.await(count + " deliveries at " + path)
                    .pollInSameThread()
                    .until(() -> letters.size() >= count);
            return letters();
        }
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        server.setExecutor(workers);
        server.start();
    }

    /** @param answers to the first letter, the second, and so on */
    Box box(String path, IntFunction<Says> answers) {
        Box box = new Box(path, answers);
        server.createContext(path, box::take);
        return box;
    }

    Box box(String path, int status) {
        return box(path, letter -> Says.status(status));
    }

    /** That says nothing before this server is closed. */
    Box hanging(String path) {
        return box(path, letter -> {
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Says.status(200);
        });
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
