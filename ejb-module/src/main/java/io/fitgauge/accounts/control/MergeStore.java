package io.fitgauge.accounts.control;

import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Which of the bound tenant's accounts were merged into which. */
@Dependent
public class MergeStore {

    private final TenantRows rows;

    @Inject
    MergeStore(TenantRows rows) {
        this.rows = rows;
    }

    /**
     * An account that is no more.
     *
     * @param revision of the account that it was merged into, which came of it
     * @param conflicts what it knew otherwise: {@code field}, {@code kept}, {@code dropped} and {@code from}
     */
    public record Merged(UUID id, int revision, String name, List<Map<String, Object>> conflicts) {

        public Merged {
            conflicts = List.copyOf(conflicts);
        }

        /** Names may tell of people. */
        @Override
        public String toString() {
            return "Merged[" + id + "]";
        }
    }

    /** @param into where it is now; those that were merged into it before come along */
    public void add(Merged merged, UUID into, Instant now) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE account_merged SET account_id = :into, revision = :revision"
                            + " WHERE tenant_id = <tenant> AND account_id = :id")
                    .bind("into", into)
                    .bind("revision", merged.revision())
                    .bind("id", merged.id())
                    .execute();
            rows.noted("account_merged", merged.id(), () -> insert(handle, merged, into, now));
        }
    }

    private static void insert(Handle handle, Merged merged, UUID into, Instant now) {
        handle.createUpdate("INSERT INTO account_merged"
                        + " (tenant_id, id, account_id, revision, name, conflicts, merged_at)"
                        + " VALUES (<tenant>, :id, :into, :revision, :name, :conflicts, :now)")
                .bind("id", merged.id())
                .bind("into", into)
                .bind("revision", merged.revision())
                .bind("name", merged.name())
                .bind("conflicts", StoredJson.write(merged.conflicts()))
                .bind("now", now)
                .execute();
    }

    /** @return where an account is now that was merged; empty for all others */
    public Optional<UUID> into(UUID id) {
        return Optional.ofNullable(into(List.of(id)).get(id));
    }

    /** @return where those of them are now that were merged; ask for some hundreds at a time */
    Map<UUID, UUID> into(Collection<UUID> ids) {
        Map<UUID, UUID> accounts = new HashMap<>();
        if (ids.isEmpty()) {
            return accounts;
        }
        Map<String, UUID> parameters = new LinkedHashMap<>();
        ids.forEach(id -> parameters.put("v" + parameters.size(), id));
        String sql = "SELECT id, account_id FROM account_merged WHERE tenant_id = <tenant> AND id IN (:"
                + String.join(", :", parameters.keySet()) + ")";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            query.bindMap(parameters)
                    .map((row, context) ->
                            Map.entry(UuidCreator.fromBytes(row.getBytes(1)), UuidCreator.fromBytes(row.getBytes(2))))
                    .forEach(moved -> accounts.put(moved.getKey(), moved.getValue()));
        }
        return accounts;
    }

    /** @return those that were merged into an account, of which this revision came */
    public List<Merged> of(UUID account, int revision) {
        String sql = "SELECT id, revision, name, conflicts FROM account_merged WHERE tenant_id = <tenant>"
                + " AND account_id = :account AND revision = :revision ORDER BY merged_at, id";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bind("account", account)
                    .bind("revision", revision)
                    .map((row, context) -> new Merged(
                            UuidCreator.fromBytes(row.getBytes(1)),
                            row.getInt(2),
                            row.getString(3),
                            StoredJson.read(row.getString(4), new TypeReference<>() {})))
                    .list();
        }
    }
}
