package io.fitgauge.archives.control;

import io.fitgauge.portability.TenantTable;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The bound tenant's rows of any table, all of one moment; a few at a time are in memory. */
@Dependent
public class SnapshotRows {

    private final TenantRows rows;

    @Inject
    SnapshotRows(TenantRows rows) {
        this.rows = rows;
    }

    /** What is done with a row, whose values stand in the order of the table's columns. */
    public interface Sink {

        void take(List<@Nullable Object> row) throws IOException;
    }

    /** To be called first in the transaction. */
    public void begin() {
        rows.readThisMoment();
    }

    public long count(TenantTable table) {
        try (Handle handle = rows.open();
                Query query = handle.createQuery(RowSelection.count(table))) {
            return query.mapTo(Long.class).one();
        }
    }

    /** By key, the next ones after the last. */
    public void each(TenantTable table, Sink sink) throws IOException {
        RowSelection selection = new RowSelection(table);
        FetchSize size = new FetchSize();
        RowSelection.@Nullable Row last = null;
        while (true) {
            List<RowSelection.Row> some = read(selection, last, size.rows());
            for (RowSelection.Row row : some) {
                sink.take(row.values());
                size.saw(row.length());
            }
            if (some.size() < size.asked()) {
                return;
            }
            last = some.get(some.size() - 1);
        }
    }

    private List<RowSelection.Row> read(RowSelection selection, RowSelection.@Nullable Row after, int most) {
        try (Handle handle = rows.open();
                Query query = handle.createQuery(selection.sql(after != null))) {
            if (after != null) {
                after.position().forEach(query::bind);
            }
            return query.bind("most", most)
                    .map((row, context) -> selection.read(row))
                    .list();
        }
    }
}
