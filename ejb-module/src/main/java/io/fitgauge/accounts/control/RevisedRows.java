package io.fitgauge.accounts.control;

import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.TenantRows;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The bound tenant's rows of one shape: read in pages and chunks, written by the thousand, one revision after another. */
final class RevisedRows<T> {

    private static final int DUPLICATE_ENTRY = 1062;
    private static final int NO_PARENT = 1452;

    private final TenantRows rows;
    private final RowShape<T> shape;

    RevisedRows(TenantRows rows, RowShape<T> shape) {
        this.rows = rows;
        this.shape = shape;
    }

    List<T> select(String where, Map<String, ?> parameters) {
        String sql = "SELECT * FROM " + shape.table() + " WHERE tenant_id = <tenant>" + where;
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(parameters)
                    .map((row, context) -> shape.read(row))
                    .list();
        }
    }

    /** @return those with one of these values, in no order; ask for some hundreds at a time */
    List<T> among(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        values.forEach(value -> parameters.put("v" + parameters.size(), value));
        return select(" AND " + column + " IN (:" + String.join(", :", parameters.keySet()) + ")", parameters);
    }

    Page<T> page(Conditions conditions, PageRequest request) {
        Keyset.Order order = shape.orders().order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(conditions.parameters());
        parameters.putAll(order.parameters());
        parameters.put("most", request.limit() + 1);
        List<T> found = select(
                conditions.and() + " AND " + order.after() + " ORDER BY " + order.by() + " LIMIT :most", parameters);
        return order.page(found, request.limit(), shape::position);
    }

    /** @param after the id of the last one of the chunk before; null for the first chunk */
    List<T> chunkAfter(@Nullable UUID after, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("most", size);
        if (after != null) {
            parameters.put("after", after);
        }
        return select((after == null ? "" : " AND id > :after") + " ORDER BY id LIMIT :most", parameters);
    }

    /** @throws Refusal DUPLICATE as the shape says; INVALID without their account */
    void insertAll(List<T> things) {
        noted(things, () -> insert(things));
    }

    private void insert(List<T> things) {
        execute(
                "INSERT INTO " + shape.table() + " (tenant_id, " + String.join(", ", shape.columns())
                        + ") VALUES (<tenant>, :" + String.join(", :", shape.columns()) + ")",
                things);
    }

    /** @throws Refusal STALE when the revision before is not the latest; and as {@link #insertAll} */
    void updateAll(List<T> things) {
        noted(things, () -> update(things));
    }

    /** One by one for the audit; of many only the table is noted. */
    private void noted(List<T> things, Runnable write) {
        if (things.size() == 1) {
            rows.noted(
                    shape.table(),
                    (UUID) Objects.requireNonNull(shape.write(things.get(0)).get("id")),
                    write);
        } else {
            write.run();
        }
    }

    private void update(List<T> things) {
        String assignments = shape.columns().stream()
                .filter(column -> !"id".equals(column))
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        int[] updated = execute(
                "UPDATE " + shape.table() + " SET " + assignments
                        + " WHERE tenant_id = <tenant> AND id = :id AND revision = :revision - 1",
                things);
        if (Arrays.stream(updated).anyMatch(count -> count == 0)) {
            throw Refusal.stale();
        }
    }

    private int[] execute(String sql, List<T> things) {
        if (things.isEmpty()) {
            return new int[0];
        }
        try (Handle handle = rows.open();
                PreparedBatch batch = handle.prepareBatch(sql)) {
            things.forEach(thing -> batch.add(shape.write(thing)));
            return batch.execute();
        } catch (JdbiException failure) {
            throw refusal(failure);
        }
    }

    private RuntimeException refusal(JdbiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_ENTRY) {
                return shape.duplicate(String.valueOf(sql.getMessage()));
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == NO_PARENT) {
                return Refusal.invalid("/accountId", FieldReader.NO_ACCOUNT);
            }
        }
        return failure;
    }

    /** Whatever belongs to one account, from now on to another. */
    void move(UUID from, UUID into, Instant now) {
        rows.noted(shape.table(), "account_id", from, () -> moveAll(from, into, now));
    }

    private void moveAll(UUID from, UUID into, Instant now) {
        String sql = "UPDATE " + shape.table()
                + " SET account_id = :into, revision = revision + 1, updated_at = :now"
                + " WHERE tenant_id = <tenant> AND account_id = :from";
        try (Handle handle = rows.open()) {
            handle.createUpdate(sql)
                    .bind("from", from)
                    .bind("into", into)
                    .bind("now", now)
                    .execute();
        }
    }

    /** @throws Refusal STALE when the revision is not the latest */
    void delete(UUID id, int revision) {
        rows.noted(shape.table(), id, () -> remove(id, revision));
    }

    private void remove(UUID id, int revision) {
        String sql =
                "DELETE FROM " + shape.table() + " WHERE tenant_id = <tenant> AND id = :id AND revision = :revision";
        try (Handle handle = rows.open()) {
            int deleted = handle.createUpdate(sql)
                    .bind("id", id)
                    .bind("revision", revision)
                    .execute();
            if (deleted == 0) {
                throw Refusal.stale();
            }
        }
    }
}
