package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.entity.Account;
import io.fitgauge.accounts.entity.AccountFacts;
import io.fitgauge.accounts.entity.FitLabel;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.attributes.boundary.AttributeValues;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as clients see it.
 *
 * @param attributes what is known, in the neutral tree of {@code AttributeValues}
 */
public record AccountView(
        UUID id,
        String name,
        @Nullable String externalId,
        @Nullable String domain,
        Relationship relationship,
        @Nullable FitLabel fitLabel,
        Map<String, Object> attributes,
        Instant createdAt,
        Instant updatedAt) {

    public AccountView {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    static AccountView of(Account account) {
        AccountFacts facts = account.facts();
        return new AccountView(
                account.id(),
                facts.name(),
                facts.externalId(),
                facts.domain(),
                facts.relationship(),
                facts.fitLabel(),
                AttributeValues.write(facts.attributes()),
                account.createdAt(),
                account.updatedAt());
    }

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "AccountView[" + id + "]";
    }
}
