package io.fitgauge.accounts.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A person at an account, as known at one revision. No JPA entity: contacts are imported by the thousand.
 *
 * @param id UUIDv7, so that ids are in the order in which contacts came
 * @param revision 1 at birth, one more with every change
 */
public record Contact(UUID id, ContactFacts facts, int revision, Instant createdAt, Instant updatedAt) {

    public static Contact born(UUID id, ContactFacts facts, Instant now) {
        return new Contact(id, facts, 1, now, now);
    }

    /** @return the next revision; this very object when nothing changes */
    public Contact changed(ContactFacts to, Instant now) {
        return facts.equals(to) ? this : new Contact(id, to, revision + 1, createdAt, now);
    }
}
