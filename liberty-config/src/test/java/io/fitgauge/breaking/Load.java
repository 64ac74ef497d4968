package io.fitgauge.breaking;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Clients that read and write without end, each its next request soon after the last answer. */
final class Load implements AutoCloseable {

    private static final Duration BREATH = Duration.ofMillis(50);

    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();
    private final ScheduledExecutorService clients;

    private Load(int clients) {
        this.clients = Executors.newScheduledThreadPool(clients);
    }

    /** One writer for every two readers. */
    static Load by(Person person, int clients) {
        String path = "/accounts/"
                + person.post("/accounts", "{\"name\":\"Read again and again\"}")
                        .succeeded()
                        .json()
                        .get("id")
                        .asText();
        Load load = new Load(clients);
        for (int client = 0; client < clients; client++) {
            load.repeat(client % 3 == 0 ? () -> load.write(person) : () -> person.get(path));
        }
        return load;
    }

    private void repeat(Supplier<Reply> request) {
        clients.scheduleWithFixedDelay(() -> replies.add(request.get()), 0, BREATH.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Reply write(Person person) {
        String name = "Written " + number.incrementAndGet();
        Reply reply = person.post("/accounts", "{\"name\":\"" + name + "\"}");
        if (reply.isSuccess()) {
            acknowledged.add(name);
        }
        return reply;
    }

    Collection<Reply> replies() {
        return List.copyOf(replies);
    }

    /** @return names of what the server said it had stored */
    Collection<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Asks for nothing more, and waits for the answers that are due. */
    @Override
    public void close() throws InterruptedException {
        clients.shutdown();
        if (!clients.awaitTermination(3, TimeUnit.MINUTES)) {
            clients.shutdownNow();
        }
    }
}
