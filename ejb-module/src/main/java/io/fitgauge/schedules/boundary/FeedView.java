package io.fitgauge.schedules.boundary;

import io.fitgauge.schedules.entity.Feed;
import java.time.Instant;
import java.util.UUID;

/**
 * A calendar that somebody subscribes to.
 *
 * @param mine whether it shows what its person reviews, and nothing else
 */
public record FeedView(UUID id, boolean mine, Instant createdAt) {

    static FeedView of(Feed feed) {
        return new FeedView(feed.id(), feed.mine(), feed.createdAt());
    }
}
