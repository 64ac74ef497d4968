package io.fitgauge.audit.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Takes a person's traces out of the bound tenant's audit: the only thing that is ever changed in it. */
@Dependent
public class AuditTracesStore {

    private static final String ERASED = "(erased)";

    private final TenantRows rows;

    @Inject
    AuditTracesStore(TenantRows rows) {
        this.rows = rows;
    }

    private record Told(UUID id, @Nullable String before, @Nullable String after) {

        Told emptied() {
            return new Told(id, empty(before), empty(after));
        }

        private static @Nullable String empty(@Nullable String json) {
            Map<String, @Nullable Object> fields = Fields.parse(json);
            if (fields == null) {
                return null;
            }
            Map<String, @Nullable Object> emptied = new LinkedHashMap<>();
            fields.forEach((name, value) -> emptied.put(name, value == null ? null : ERASED));
            return Fields.json(emptied);
        }
    }

    /**
     * Of the person's own row, and of how an outside sign-on knows them, only the names of the fields stay.
     *
     * @return how many entries there are
     */
    public int emptyAbout(String resource, UUID person) {
        return empty(about(resource, person));
    }

    /**
     * Of every entry about one of these resources that says the word, in any case, only the names of the fields stay.
     *
     * @return how many entries there are
     */
    public int emptySaying(String word, Collection<String> resources) {
        return resources.stream()
                .mapToInt(resource -> empty(saying(word, resource)))
                .sum();
    }

    private int empty(List<Told> told) {
        try (Handle handle = rows.open();
                PreparedBatch batch = handle.prepareBatch("UPDATE audit_entry SET before_it = :before,"
                        + " after_it = :after WHERE tenant_id = <tenant> AND id = :id")) {
            told.stream().map(Told::emptied).forEach(entry -> batch.bind("id", entry.id())
                    .bind("before", entry.before())
                    .bind("after", entry.after())
                    .add());
            if (batch.size() > 0) {
                batch.execute();
            }
        }
        return told.size();
    }

    private List<Told> saying(String word, String resource) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT id, before_it, after_it FROM audit_entry WHERE tenant_id = <tenant>"
                            + " AND resource = :resource"
                            + " AND (LOCATE(:word, LOWER(before_it)) > 0 OR LOCATE(:word, LOWER(after_it)) > 0)")
                    .bind("resource", resource)
                    .bind("word", word.toLowerCase(Locale.ROOT))
                    .map(AuditTracesStore::told)
                    .list();
        }
    }

    private static Told told(ResultSet row, StatementContext context) throws SQLException {
        return new Told(
                UuidCreator.fromBytes(row.getBytes("id")), row.getString("before_it"), row.getString("after_it"));
    }

    private List<Told> about(String resource, UUID person) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT id, before_it, after_it FROM audit_entry WHERE tenant_id = <tenant>"
                            + " AND (resource = :resource AND resource_id = :text"
                            + " OR resource = 'issuer_subject' AND (before_it LIKE :named OR after_it LIKE :named))")
                    .bind("resource", resource)
                    .bind("text", person.toString())
                    .bind("named", "%" + person + "%")
                    .map(AuditTracesStore::told)
                    .list();
        }
    }

    /** @return of how many entries the address went that somebody did it from */
    public int forgetAddresses(UUID actor) {
        try (Handle handle = rows.open()) {
            return handle.createUpdate("UPDATE audit_entry SET address = NULL WHERE tenant_id = <tenant>"
                            + " AND actor_id = :actor AND address IS NOT NULL")
                    .bind("actor", actor)
                    .execute();
        }
    }
}
