package io.fitgauge.outbox.boundary;

import io.fitgauge.tenancy.Actor;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as handlers hear of it, maybe more than once.
 *
 * @param id the same each time
 * @param data a JSON object
 * @param by whose doing it was
 */
public record StoredEvent(
        UUID id, String type, String resource, UUID resourceId, String data, Actor by, Instant occurredAt) {}
