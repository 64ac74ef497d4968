package io.fitgauge.outbox.entity;

import io.fitgauge.tenancy.Actor;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it is kept.
 *
 * @param data a JSON object
 */
public record EventRow(
        UUID id, String type, String resource, UUID resourceId, String data, Actor by, Instant occurredAt) {}
