package io.fitgauge.breaking;

import io.fitgauge.nodes.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Looks four times a second at the server's health and at its threads. */
final class Watch implements AutoCloseable {

    private final Queue<Reply> live = new ConcurrentLinkedQueue<>();
    private final Queue<Reply> ready = new ConcurrentLinkedQueue<>();
    private final AtomicLong mostThreads = new AtomicLong();
    private final ScheduledExecutorService watchers = Executors.newScheduledThreadPool(3);

    Watch(Person person, Node node) {
        often(() -> live.add(person.health("/health/live")));
        often(() -> ready.add(person.health("/health/ready")));
        often(() -> mostThreads.accumulateAndGet(threads(node), Math::max));
    }

    private void often(Runnable look) {
        watchers.scheduleAtFixedRate(look, 0, 250, TimeUnit.MILLISECONDS);
    }

    private static long threads(Node node) {
        try {
            return node.threads();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    long mostThreads() {
        return mostThreads.get();
    }

    Collection<Reply> live() {
        return List.copyOf(live);
    }

    /** @return what readiness said when it was asked between these moments */
    List<Reply> readyBetween(Instant from, Instant to) {
        return ready.stream()
                .filter(reply -> reply.at().isAfter(from) && reply.at().isBefore(to))
                .toList();
    }

    @Override
    public void close() {
        watchers.shutdown();
    }

    static Duration longest(Collection<Reply> replies) {
        return replies.stream().map(Reply::took).max(Duration::compareTo).orElse(Duration.ZERO);
    }
}
