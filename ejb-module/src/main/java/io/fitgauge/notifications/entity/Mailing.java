package io.fitgauge.notifications.entity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param endedAt when the mail server took it, or it was dropped
 */
public record Mailing(UUID id, UUID person, State state, Instant madeAt, @Nullable Instant endedAt) {

    /** How far it is. */
    public enum State {
        MADE,
        SENT,
        DROPPED
    }

    /** Whether it has yet to be sent. */
    public boolean isOpen() {
        return state == State.MADE;
    }
}
