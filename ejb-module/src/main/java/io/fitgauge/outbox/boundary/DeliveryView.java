package io.fitgauge.outbox.boundary;

import io.fitgauge.outbox.entity.Delivery;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that a part of the product has yet to act on.
 *
 * @param id of this event for this handler
 * @param handler the part that is to act
 * @param type of the event, such as {@code icp.published}
 * @param attempts how many were made
 * @param nextAttemptAt absent when it is parked
 * @param problem why the last attempt came to nothing
 */
public record DeliveryView(
        UUID id,
        String handler,
        DeliveryState state,
        String type,
        String resource,
        UUID resourceId,
        Instant occurredAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable String problem) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.handler(),
                DeliveryState.valueOf(delivery.state().name()),
                delivery.event().type(),
                delivery.event().resource(),
                delivery.event().resourceId(),
                delivery.writtenAt(),
                delivery.attempts(),
                delivery.state() == Delivery.State.WAITING ? delivery.dueAt() : null,
                delivery.problem());
    }
}
