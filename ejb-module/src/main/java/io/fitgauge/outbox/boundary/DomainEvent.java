package io.fitgauge.outbox.boundary;

import java.util.UUID;

/**
 * Something that happened to a thing, worth telling.
 *
 * @param type lower-case words with dots, such as {@code icp.published}, up to 60
 * @param resource what kind of thing it is, such as {@code icp}
 * @param data a JSON object; a few facts and no names of people: it is kept for weeks
 */
public record DomainEvent(String type, String resource, UUID resourceId, String data) {}
