package io.fitgauge.load;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Sends so many requests a second, whether the ones before are answered or not. */
final class Steady implements AutoCloseable {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
    private final Queue<Answered> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final long begun = System.nanoTime();
    private final long gap;
    private final IntFunction<HttpRequest> requests;

    private Steady(int perSecond, IntFunction<HttpRequest> requests) {
        this.gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.requests = requests;
        beat.scheduleAtFixedRate(this::send, 0, gap, TimeUnit.NANOSECONDS);
    }

    /** @param requests by their number */
    static Steady of(int perSecond, IntFunction<HttpRequest> requests) {
        return new Steady(perSecond, requests);
    }

    private void send() {
        int number = sent.getAndIncrement();
        long due = begun + number * gap;
        client.sendAsync(requests.apply(number), BodyHandlers.ofByteArray()).whenComplete((answer, failure) -> {
            answers.add(
                    new Answered(answer == null ? 0 : answer.statusCode(), Duration.ofNanos(System.nanoTime() - due)));
            answered.incrementAndGet();
        });
    }

    /** Sends no more, and waits for the answers that are due. */
    @Override
    public void close() throws InterruptedException {
        beat.shutdown();
        beat.awaitTermination(10, TimeUnit.SECONDS);
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (answered.get() < sent.get() && System.nanoTime() < patience) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    Collection<Answered> answers() {
        return List.copyOf(answers);
    }
}
