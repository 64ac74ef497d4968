package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.fit.Attributes;
import java.util.UUID;

/** An account for use inside the server: what it is called and what is known about it, at one revision. */
public record KnownAccount(UUID id, String name, int revision, Attributes attributes) {

    static KnownAccount of(Account account) {
        return new KnownAccount(account.id(), account.name(), account.revision(), account.attributes());
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "KnownAccount[" + id + ", " + revision + "]";
    }
}
