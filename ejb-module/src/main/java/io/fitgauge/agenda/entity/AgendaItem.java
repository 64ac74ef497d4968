package io.fitgauge.agenda.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done once.
 *
 * @param dueOn the day that it is for, where its tenant is
 * @param dueAt the moment
 * @param nextAt when it is tried next; without meaning unless it waits
 * @param attempts how many were begun
 */
public record AgendaItem(
        UUID id,
        String kind,
        UUID subject,
        LocalDate dueOn,
        State state,
        Instant dueAt,
        Instant nextAt,
        int attempts,
        @Nullable Instant doneAt,
        @Nullable String problem) {

    /** How far it is. */
    public enum State {
        WAITING,
        DONE,
        FAILED
    }

    public boolean isDue(Instant now) {
        return state == State.WAITING && !nextAt.isAfter(now);
    }
}
