package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.AccountCells;
import io.fitgauge.accounts.control.AccountStore;
import io.fitgauge.accounts.control.ChosenAccounts;
import io.fitgauge.accounts.entity.Account;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All accounts as the cells of a CSV file. Each call is a short transaction, so that a slow reader holds none. */
@Stateless
public class AccountExport {

    private static final int CHUNK = 1_000;

    @Inject
    AccountStore store;

    @Inject
    ChosenAccounts accounts;

    @Inject
    AttributeCatalogue catalogue;

    /** The columns of the file: the account's own fields, then all attributes by key, money with its currency. */
    public List<String> columns(Caller caller) {
        return AccountCells.columns(catalogue.definitions(caller).values());
    }

    /**
     * The next rows of the file, in the order in which the accounts came.
     *
     * @param columns those that the file began with; what has come since is left out, what has gone stays empty
     * @param after {@link ExportedRows#last()} of the rows before; null for the first ones
     */
    public ExportedRows rows(Caller caller, List<String> columns, @Nullable UUID after) {
        List<Account> accounts = store.chunkAfter(after, CHUNK, catalogue.definitions(caller));
        return new ExportedRows(
                accounts.stream()
                        .map(account -> AccountCells.row(account, columns))
                        .toList(),
                accounts.size() < CHUNK ? null : accounts.get(CHUNK - 1).id());
    }

    /** The rows of these accounts, in the order of their ids here; what is no account is left out. */
    public List<List<String>> rowsOf(Caller caller, List<String> columns, List<UUID> ids) {
        return accounts.inOrder(ids, catalogue.definitions(caller)).stream()
                .map(account -> AccountCells.row(account, columns))
                .toList();
    }
}
