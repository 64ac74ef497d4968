package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.entity.Channel;
import io.fitgauge.knowledge.entity.ChannelKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A channel as clients see it. */
public record ChannelView(
        UUID id, String name, ChannelKind kind, @Nullable String description, Instant createdAt, Instant updatedAt) {

    static ChannelView of(Channel channel) {
        return new ChannelView(
                channel.id(),
                channel.name(),
                channel.kind(),
                channel.description(),
                channel.createdAt(),
                channel.updatedAt());
    }
}
