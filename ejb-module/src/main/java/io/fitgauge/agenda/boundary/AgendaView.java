package io.fitgauge.agenda.boundary;

import io.fitgauge.agenda.entity.AgendaItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done at a certain moment, once.
 *
 * @param kind such as {@code review-opening}
 * @param subjectId of what it is about
 * @param day that it is for, where the tenant is
 * @param attempts how many were made
 * @param nextAttemptAt absent unless it waits
 * @param doneAt absent until it is done
 * @param problem why the last attempt came to nothing
 */
public record AgendaView(
        UUID id,
        String kind,
        UUID subjectId,
        LocalDate day,
        AgendaState state,
        Instant dueAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant doneAt,
        @Nullable String problem) {

    static AgendaView of(AgendaItem item) {
        return new AgendaView(
                item.id(),
                item.kind(),
                item.subject(),
                item.dueOn(),
                AgendaState.valueOf(item.state().name()),
                item.dueAt(),
                item.attempts(),
                item.state() == AgendaItem.State.WAITING ? item.nextAt() : null,
                item.doneAt(),
                item.problem());
    }
}
