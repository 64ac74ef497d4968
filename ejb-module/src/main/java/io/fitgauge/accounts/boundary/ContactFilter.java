package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.ContactStore;
import io.fitgauge.accounts.entity.Seniority;
import io.fitgauge.refusal.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts a list shows: those that fulfil all that is not absent. Texts are compared by the contract's rule, but
 * the external id to the character.
 *
 * @param name how it begins
 * @param seniority the name of a {@link Seniority}
 */
public record ContactFilter(
        @Nullable UUID accountId,
        @Nullable String name,
        @Nullable String email,
        @Nullable String department,
        @Nullable String seniority,
        @Nullable String externalId) {

    public static final ContactFilter ALL = new ContactFilter(null, null, null, null, null, null);

    /** @throws Refusal INVALID for a seniority that is none */
    ContactStore.Wanted wanted() {
        return new ContactStore.Wanted(
                accountId, name, email, department, Choice.of("seniority", Seniority.values(), seniority), externalId);
    }

    /** Tells nothing of people. */
    @Override
    public String toString() {
        return "ContactFilter[" + accountId + "]";
    }
}
