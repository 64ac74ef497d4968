package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts that rows speak of, by their own id and by the other system's. */
public record KnownAccounts(Map<UUID, Account> byId, Map<String, Account> byExternalId) {

    /** Which account a row speaks of; null when it is a new one, or one that is not here. */
    @Nullable
    Account of(AccountRow row) {
        if (row.id() != null) {
            return byId.get(row.id());
        }
        return row.externalId() == null ? null : byExternalId.get(row.externalId());
    }

    /** Whether another account than the row's has the row's external id. */
    boolean isOfAnother(AccountRow row) {
        Account owner = row.externalId() == null ? null : byExternalId.get(row.externalId());
        return owner != null && row.id() != null && !Objects.equals(owner.id(), row.id());
    }
}
