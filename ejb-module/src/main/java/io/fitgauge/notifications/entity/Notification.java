package io.fitgauge.notifications.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that people were told.
 *
 * @param kind a constant of what people are told of
 * @param resource what kind of thing it is about
 */
public record Notification(UUID id, String kind, String resource, UUID resourceId, Wordings words, Instant toldAt) {}
