package io.fitgauge.accounts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.fit.Attributes;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final Account account = Account.born(new UUID(1, 2), named("Acme"), NOON);

    @Test
    void aChangeIsTheNextRevision() {
        Account changed = account.changed(named("Acme Ltd"), LATER);

        assertThat(changed).isEqualTo(new Account(account.id(), named("Acme Ltd"), 2, NOON, LATER, null));
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        assertThat(account.changed(named("Acme"), LATER)).isSameAs(account);
    }

    @Test
    void logsDoNotNameCompanies() {
        assertThat(account.toString()).doesNotContain("Acme");
    }

    private static AccountFacts named(String name) {
        return new AccountFacts(name, null, null, Relationship.PROSPECT, null, Attributes.none());
    }
}
