package io.fitgauge.archives.control;

import io.fitgauge.portability.TenantColumn;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.portability.WithheldColumn;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLDataException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows of any table, on their way into the bound tenant. */
@Dependent
public class IncomingRows {

    private final TenantRows rows;

    @Inject
    IncomingRows(TenantRows rows) {
        this.rows = rows;
    }

    /**
     * @param tenant its public id
     * @param values of each row, in the order of the table's columns
     * @throws Refusal INVALID when they do not fit to each other, or to the table
     */
    public void store(TenantTable table, UUID tenant, List<List<@Nullable Object>> values) {
        List<TenantColumn> columns = table.columns();
        try (Handle handle = rows.open();
                PreparedBatch batch = handle.prepareBatch(insert(table))) {
            for (List<@Nullable Object> row : values) {
                for (int i = 0; i < columns.size(); i++) {
                    batch.bind(columns.get(i).name(), row.get(i));
                }
                batch.bind("tenantPublicId", tenant).add();
            }
            batch.execute();
        } catch (JdbiException failure) {
            throw isTheirs(failure)
                    ? ArchiveFile.refused("rows of " + table.name() + " do not fit to the others, or to the table")
                    : failure;
        }
    }

    private static String insert(TenantTable table) {
        List<WithheldColumn> refilled = table.withheldColumns().stream()
                .filter(column -> column.refill() != null)
                .toList();
        String names = Stream.concat(
                        table.columns().stream().map(TenantColumn::name),
                        refilled.stream().map(WithheldColumn::name))
                .collect(Collectors.joining(", "));
        String values = Stream.concat(
                        table.columns().stream().map(column -> ":" + column.name()),
                        refilled.stream().map(WithheldColumn::refill))
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + table.name() + " (tenant_id, " + names + ") VALUES (<tenant>, " + values + ")";
    }

    private static boolean isTheirs(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException || cause instanceof SQLDataException) {
                return true;
            }
        }
        return false;
    }
}
