package io.fitgauge.feed.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event for a webhook.
 *
 * @param seq its place in the line of its resource
 * @param begun how many attempts were begun
 * @param roundBegun how many of those were before it was replayed last
 * @param dueAt when it is tried next; without meaning unless it waits
 */
public record WebhookDelivery(
        UUID id,
        UUID webhookId,
        UUID resourceId,
        long seq,
        UUID eventId,
        String type,
        State state,
        int begun,
        int roundBegun,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        List<DeliveryTry> tries) {

    /** How far it is. */
    public enum State {
        WAITING,
        DELIVERED,
        FAILED,
        SKIPPED
    }

    public WebhookDelivery {
        tries = List.copyOf(tries);
    }

    /** @return how many attempts were made since it was written, or replayed */
    public int round() {
        return begun - roundBegun;
    }

    /**
     * The same after another attempt.
     *
     * @param next when it is tried again, if it waits
     */
    public WebhookDelivery tried(DeliveryTry tried, State then, Instant next, Instant now) {
        List<DeliveryTry> all = new ArrayList<>(tries);
        all.add(tried);
        Instant ended = then == State.WAITING ? null : now;
        return new WebhookDelivery(
                id, webhookId, resourceId, seq, eventId, type, then, begun, roundBegun, createdAt, next, ended, all);
    }

    /**
     * The same from the beginning.
     *
     * @param place in the line of its resource
     */
    public WebhookDelivery again(long place, Instant now) {
        return new WebhookDelivery(
                id,
                webhookId,
                resourceId,
                place,
                eventId,
                type,
                State.WAITING,
                begun,
                begun,
                createdAt,
                now,
                null,
                tries);
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
