package io.fitgauge.feed.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that other systems hear of.
 *
 * @param seq its place among the tenant's
 * @param id the outbox event's
 * @param data a JSON object, as it is given away
 */
public record FeedEvent(long seq, UUID id, String type, Instant occurredAt, String data) {}
