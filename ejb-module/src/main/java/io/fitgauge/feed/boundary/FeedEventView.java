package io.fitgauge.feed.boundary;

import io.fitgauge.feed.entity.FeedEvent;
import io.fitgauge.json.StoredJson;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param id the same in webhooks, however often it is sent
 * @param timestamp when
 */
public record FeedEventView(UUID id, String type, Instant timestamp, Map<String, Object> data) {

    @SuppressWarnings("unchecked")
    static FeedEventView of(FeedEvent event) {
        return new FeedEventView(
                event.id(), event.type(), event.occurredAt(), StoredJson.read(event.data(), Map.class));
    }
}
