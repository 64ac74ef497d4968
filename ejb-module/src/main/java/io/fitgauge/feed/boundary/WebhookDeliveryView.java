package io.fitgauge.feed.boundary;

import io.fitgauge.feed.entity.WebhookDelivery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event for a webhook, and what came of it.
 *
 * @param eventId the {@code webhook-id} that it is sent with, each time
 * @param nextAttemptAt absent unless it waits
 * @param endedAt absent while it waits
 * @param attempts the oldest first
 */
public record WebhookDeliveryView(
        UUID id,
        UUID eventId,
        String type,
        WebhookDeliveryState state,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant endedAt,
        List<WebhookAttemptView> attempts) {

    public WebhookDeliveryView {
        attempts = List.copyOf(attempts);
    }

    static WebhookDeliveryView of(WebhookDelivery delivery) {
        return new WebhookDeliveryView(
                delivery.id(),
                delivery.eventId(),
                delivery.type(),
                WebhookDeliveryState.valueOf(delivery.state().name()),
                delivery.createdAt(),
                delivery.isWaiting() ? delivery.dueAt() : null,
                delivery.endedAt(),
                delivery.tries().stream().map(WebhookAttemptView::of).toList());
    }
}
