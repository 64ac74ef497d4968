package io.fitgauge.accounts.entity;

import io.fitgauge.fit.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a company. Two that say the same are equal.
 *
 * @param name on one line, up to 200 characters
 * @param externalId another system's key, up to 100 characters, once a tenant
 * @param domain a lower case host name
 */
public record AccountFacts(
        String name,
        @Nullable String externalId,
        @Nullable String domain,
        Relationship relationship,
        @Nullable FitLabel fitLabel,
        Attributes attributes) {

    /** Names may tell of people. */
    @Override
    public String toString() {
        return "AccountFacts[" + relationship + "]";
    }
}
