package io.fitgauge.lists.boundary;

import io.fitgauge.accounts.boundary.AccountExport;
import io.fitgauge.lists.control.OnList;
import io.fitgauge.lists.control.TargetListStore;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The accounts on a list as the cells of a CSV file. Each call is a short transaction, as in {@link AccountExport}. */
@Stateless
public class ListExport {

    private static final int CHUNK = 500;

    @Inject
    TargetListStore store;

    @Inject
    OnList onList;

    @Inject
    AccountExport export;

    /**
     * Some rows.
     *
     * @param next to go on after; absent when these were the last ones
     */
    public record Rows(List<List<String>> rows, @Nullable List<String> next) {

        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** @throws Refusal NOT_FOUND */
    public List<String> columns(Caller caller, UUID listId) {
        return store.find(listId)
                .map(list -> export.columns(caller))
                .orElseThrow(() -> Refusal.notFound("target list", listId));
    }

    /**
     * The next rows of the file, in the list's usual order. None of a list that was deleted meanwhile.
     *
     * @param columns those that the file began with
     * @param after {@link Rows#next()} of the rows before; null for the first ones
     */
    public Rows rows(Caller caller, UUID listId, List<String> columns, @Nullable List<String> after) {
        return store.find(listId)
                .map(list -> onList.page(caller, list, new PageRequest(CHUNK, "", after)))
                .map(page -> new Rows(export.rowsOf(caller, columns, page.items()), page.next()))
                .orElseGet(() -> new Rows(List.of(), null));
    }
}
