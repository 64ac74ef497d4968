package io.fitgauge.accounts.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A sale attempted, as known at one revision. No JPA entity: deals are imported and counted by the thousand.
 *
 * @param id UUIDv7, so that ids are in the order in which deals came
 * @param revision 1 at birth, one more with every change
 */
public record Deal(UUID id, DealFacts facts, int revision, Instant createdAt, Instant updatedAt) {

    public static Deal born(UUID id, DealFacts facts, Instant now) {
        return new Deal(id, facts, 1, now, now);
    }

    /** @return the next revision; this very object when nothing changes */
    public Deal changed(DealFacts to, Instant now) {
        return facts.equals(to) ? this : new Deal(id, to, revision + 1, createdAt, now);
    }
}
