package io.fitgauge.schedules.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar to subscribe to.
 *
 * @param address to give to a calendar program; told once
 */
public record NewFeed(UUID id, boolean mine, Instant createdAt, @Nullable String address) {

    static NewFeed of(FeedView feed, String address) {
        return new NewFeed(feed.id(), feed.mine(), feed.createdAt(), address);
    }

    public NewFeed withoutAddress() {
        return new NewFeed(id, mine, createdAt, null);
    }

    @Override
    public String toString() {
        return "NewFeed[" + id + "]";
    }
}
