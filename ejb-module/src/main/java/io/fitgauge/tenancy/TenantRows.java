package io.fitgauge.tenancy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/**
 * SQL for rows that are read and written by the thousand. Every statement says {@code tenant_id = <tenant>}; the number
 * of the bound tenant is put there, and a statement that does not say it is refused.
 */
@Dependent
public class TenantRows {

    static final String TENANT = "<tenant>";

    /** Compared with the column, or the first of the values: said anywhere else, it would keep nobody out. */
    private static final Pattern NAMES_TENANT = Pattern.compile("\\btenant_id = <tenant>|\\bVALUES \\(<tenant>,");

    private static final int MOST_NOTED = 1_000;

    @Inject
    BoundTenant bound;

    @Inject
    Changes changes;

    private @Nullable Jdbi jdbi;

    @PostConstruct
    void prepare() {
        Jdbi prepared = Jdbi.create(Database.routed());
        prepared.registerArgument(new UuidArgument());
        prepared.registerColumnMapper(
                UUID.class, (row, column, context) -> UuidCreator.fromBytes(row.getBytes(column)));
        prepared.getConfig(SqlStatements.class).setTemplateEngine(new BoundToTenant());
        jdbi = prepared;
    }

    /**
     * Lets all that the running transaction reads be of this moment, however long it reads. To be called before anything
     * else in it.
     */
    public void readThisMoment() {
        bound.number();
        try (Handle handle = Jdbi.create(Database.routed()).open()) {
            handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"); // the next one, which begins here
            handle.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT");
        }
    }

    /** @return to be closed; the connection belongs to the running transaction */
    public Handle open() {
        bound.number();
        return Objects.requireNonNull(jdbi).open();
    }

    /**
     * Writes one row and notes what it was and what it is, for the audit. Who writes rows by the thousand does without:
     * then only the table is noted.
     *
     * @param table with an {@code id}
     */
    public void noted(String table, UUID id, Runnable write) {
        Map<String, @Nullable Object> before = row(table, id);
        write.run();
        changes.note(Change.between(table, id.toString(), before, row(table, id)));
    }

    /**
     * As {@link #noted(String, UUID, Runnable)}, of all rows that refer to one. Of more than {@value #MOST_NOTED} only the
     * table is noted.
     *
     * @param column that refers
     */
    public void noted(String table, String column, UUID value, Runnable write) {
        Map<UUID, Map<String, @Nullable Object>> before = rows(table, column, value);
        write.run();
        if (before.size() <= MOST_NOTED) {
            before.forEach((id, was) -> changes.note(Change.between(table, id.toString(), was, row(table, id))));
        }
    }

    private Map<UUID, Map<String, @Nullable Object>> rows(String table, String column, UUID value) {
        String sql = "SELECT * FROM " + table + " WHERE tenant_id = <tenant> AND " + column
                + " = :value ORDER BY id LIMIT " + (MOST_NOTED + 1);
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        try (Handle handle = open();
                Query query = handle.createQuery(sql)) {
            query.bind("value", value)
                    .mapToMap()
                    .forEach(row -> rows.put(UuidCreator.fromBytes((byte[]) row.get("id")), row));
        }
        return rows;
    }

    private @Nullable Map<String, @Nullable Object> row(String table, UUID id) {
        try (Handle handle = open();
                Query query =
                        handle.createQuery("SELECT * FROM " + table + " WHERE tenant_id = <tenant> AND id = :id")) {
            return query.bind("id", id).mapToMap().findOne().orElse(null);
        }
    }

    private final class BoundToTenant implements TemplateEngine {

        @Override
        public String render(String sql, StatementContext context) {
            if (!NAMES_TENANT.matcher(sql).find()) {
                throw new IllegalArgumentException("This statement names no tenant");
            }
            changes.statement(sql);
            return sql.replace(TENANT, Integer.toString(bound.number()));
        }
    }

    private static final class UuidArgument extends AbstractArgumentFactory<UUID> {

        UuidArgument() {
            super(Types.BINARY);
        }

        @Override
        protected Argument build(UUID id, ConfigRegistry config) {
            return (position, statement, context) -> statement.setBytes(position, UuidCreator.toBytes(id));
        }
    }
}
