package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Account;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that rows name.
 *
 * @param byId by their own id, or that of an account that was merged into them
 * @param byExternalId by the other system's, or that of an account that was merged into them
 */
record KnownAccounts(Map<UUID, Account> byId, Map<String, Account> byExternalId) {

    /**
     * Which account a row names; null when it names none that is here.
     *
     * @throws RefusedRow when there is none of that id, or another one has its external id
     */
    AccountMatch.@Nullable Found of(AccountRow row) throws RefusedRow {
        Account owner = row.externalId() == null ? null : byExternalId.get(row.externalId());
        if (row.id() == null) {
            return owner == null ? null : new AccountMatch.Found(owner, MatchKeys.EXTERNAL_ID);
        }
        Account account = byId.get(row.id());
        if (account == null) {
            throw new RefusedRow(ImportTarget.Field.ID.key(), "There is no account " + row.id() + " here.");
        }
        if (owner != null && !owner.id().equals(account.id())) {
            throw new RefusedRow(
                    MatchKeys.EXTERNAL_ID,
                    "Another account has the external id " + Quoted.of(String.valueOf(row.externalId())) + ".");
        }
        return new AccountMatch.Found(account, ImportTarget.Field.ID.key());
    }

    /** Whether the account goes by this external id, maybe beside its own. */
    boolean isNamedSo(Account account, @Nullable String externalId) {
        Account owner = externalId == null ? null : byExternalId.get(externalId);
        return owner != null && owner.id().equals(account.id());
    }
}
