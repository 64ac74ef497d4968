package io.fitgauge.schedules.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * An address where a person's calendar program looks.
 *
 * @param secretHash of the address
 * @param mine whether it shows what its person reviews, and nothing else
 */
public record Feed(UUID id, UUID member, String secretHash, boolean mine, Instant createdAt) {

    @Override
    public String toString() {
        return "Feed[" + id + "]";
    }
}
