package io.fitgauge.outbox.entity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that a handler has yet to hear of.
 *
 * @param attempts how many were begun
 * @param writtenAt when it happened
 * @param dueAt when it is tried next; without meaning when it is parked
 * @param problem what went wrong with the last attempt
 */
public record Delivery(
        UUID id,
        String handler,
        State state,
        int attempts,
        Instant writtenAt,
        Instant dueAt,
        @Nullable String problem,
        EventRow event) {

    /** Whether it is tried again by itself. */
    public enum State {
        WAITING,
        PARKED
    }

    public boolean isDue(Instant now) {
        return state == State.WAITING && !dueAt.isAfter(now);
    }
}
