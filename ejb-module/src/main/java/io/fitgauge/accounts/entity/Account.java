package io.fitgauge.accounts.entity;

import io.fitgauge.fit.Attributes;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company of the tenant, as it was at one revision. No JPA entity: accounts are read and written by the thousand.
 *
 * @param id UUIDv7, so that ids are in the order in which accounts came
 * @param revision 1 at birth, one more with every change
 * @param lastImport the last import that made or changed it
 */
public record Account(
        UUID id, AccountFacts facts, int revision, Instant createdAt, Instant updatedAt, @Nullable UUID lastImport) {

    public static Account born(UUID id, AccountFacts facts, Instant now) {
        return new Account(id, facts, 1, now, now, null);
    }

    /** @return the next revision; this very object when nothing changes */
    public Account changed(AccountFacts to, Instant now) {
        return facts.equals(to) ? this : new Account(id, to, revision + 1, createdAt, now, lastImport);
    }

    /** The same, made or changed by an import. */
    public Account by(UUID importId) {
        return new Account(id, facts, revision, createdAt, updatedAt, importId);
    }

    public String name() {
        return facts.name();
    }

    public Attributes attributes() {
        return facts.attributes();
    }
}
