package io.fitgauge.accounts.entity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a person at a company. Two that say the same are equal.
 *
 * @param name on one line, up to 200 characters
 * @param email as it was written, once an account in any case
 * @param externalId another system's key, up to 100 characters, once a tenant
 */
public record ContactFacts(
        UUID accountId,
        String name,
        @Nullable String email,
        @Nullable String title,
        @Nullable String department,
        @Nullable Seniority seniority,
        @Nullable String externalId) {

    /** These, and where they say nothing, what is said there. The account and the name stay. */
    public ContactFacts filledFrom(ContactFacts other) {
        return new ContactFacts(
                accountId,
                name,
                either(email, other.email),
                either(title, other.title),
                either(department, other.department),
                either(seniority, other.seniority),
                either(externalId, other.externalId));
    }

    private static <T> @Nullable T either(@Nullable T known, @Nullable T other) {
        return known == null ? other : known;
    }

    public ContactFacts at(UUID account) {
        return new ContactFacts(account, name, email, title, department, seniority, externalId);
    }

    /** Tells nothing of the person. */
    @Override
    public String toString() {
        return "ContactFacts[" + accountId + "]";
    }
}
