package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What is done to the bound tenant's accounts from time to time. */
@Dependent
public class UpkeepStore {

    private static final int MOST_ROWS = 1_000;

    private final TenantRows rows;

    @Inject
    UpkeepStore(TenantRows rows) {
        this.rows = rows;
    }

    /**
     * A revision that was replaced.
     *
     * @param oldest whether there is none before it: what has no other origin stems from it
     */
    public record Old(UUID account, int revision, Instant replacedAt, boolean oldest) {}

    private record Named(UUID account, String name) {}

    private record Needed(UUID account, Set<Integer> revisions) {}

    /** @return whether it has not been done that day; then it is done by the caller, and no other one */
    public boolean claim(LocalDate day) {
        String again = "UPDATE account_upkeep SET last_on = :day WHERE tenant_id = <tenant> AND last_on < :day";
        String first = "INSERT IGNORE INTO account_upkeep (tenant_id, last_on) VALUES (<tenant>, :day)";
        try (Handle handle = rows.open()) { // in this order: who has lost an insert and updates then, meets the others
            return handle.createUpdate(again).bind("day", day).execute() == 1
                    || handle.createUpdate(first).bind("day", day).execute() == 1;
        }
    }

    /** Whether there is anything to do. */
    public boolean isNeeded(Instant replacedBefore) {
        return !unnamed(1).isEmpty() || !old(replacedBefore, null, 1).isEmpty();
    }

    /** Gives the next accounts that are older than the column the name by which duplicates are found. */
    public int nameSome() {
        List<Named> some = unnamed(MOST_ROWS);
        String sql =
                "UPDATE account SET match_name = :key WHERE tenant_id = <tenant> AND id = :id AND match_name IS NULL";
        if (!some.isEmpty()) {
            try (Handle handle = rows.open();
                    PreparedBatch batch = handle.prepareBatch(sql)) {
                some.forEach(account -> batch.bind("id", account.account())
                        .bind("key", MatchName.of(account.name()))
                        .add());
                batch.execute();
            }
        }
        return some.size();
    }

    private List<Named> unnamed(int most) {
        return select(
                "SELECT id, name FROM account WHERE tenant_id = <tenant> AND match_name IS NULL LIMIT :most",
                Map.of("most", most),
                (row, context) -> new Named(UuidCreator.fromBytes(row.getBytes(1)), row.getString(2)));
    }

    /** The next revisions that were replaced before that time, in the order in which they were. */
    public List<Old> old(Instant replacedBefore, @Nullable Old after, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("before", replacedBefore);
        parameters.put("most", most);
        if (after != null) {
            parameters.put("at", after.replacedAt());
            parameters.put("id", after.account());
            parameters.put("revision", after.revision());
        }
        String next = after == null
                ? ""
                : " AND replaced_at >= :at AND (replaced_at > :at OR id > :id OR id = :id AND revision > :revision)";
        return select(
                "SELECT id, revision, replaced_at, NOT EXISTS (SELECT 1 FROM account_revision o"
                        + " WHERE o.tenant_id = <tenant> AND o.id = r.id AND o.revision < r.revision)"
                        + " FROM account_revision r WHERE tenant_id = <tenant> AND replaced_at < :before" + next
                        + " ORDER BY replaced_at, id, revision LIMIT :most",
                parameters,
                (row, context) -> new Old(
                        UuidCreator.fromBytes(row.getBytes(1)),
                        row.getInt(2),
                        row.getTimestamp(3).toInstant(),
                        row.getBoolean(4)));
    }

    /** @return those from which something stems that is known today */
    public Set<Old> origins(Collection<Old> asked) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        asked.stream().map(Old::account).distinct().forEach(id -> ids.put("v" + ids.size(), id));
        if (ids.isEmpty()) {
            return Set.of();
        }
        Map<UUID, Set<Integer>> needed = select(
                        "SELECT id, origins FROM account WHERE tenant_id = <tenant> AND id IN (:"
                                + String.join(", :", ids.keySet()) + ")",
                        ids,
                        (row, context) -> new Needed(
                                UuidCreator.fromBytes(row.getBytes(1)), StoredOrigins.revisions(row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Needed::account, Needed::revisions));
        return asked.stream()
                .filter(old -> old.oldest()
                        || needed.getOrDefault(old.account(), Set.of()).contains(old.revision()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    public void delete(Collection<Old> revisions) {
        if (revisions.isEmpty()) {
            return;
        }
        String sql = "DELETE FROM account_revision WHERE tenant_id = <tenant> AND id = :id AND revision = :revision";
        try (Handle handle = rows.open();
                PreparedBatch batch = handle.prepareBatch(sql)) {
            revisions.forEach(old -> batch.bind("id", old.account())
                    .bind("revision", old.revision())
                    .add());
            batch.execute();
        }
    }

    private <T> List<T> select(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(parameters).map(mapper).list();
        }
    }
}
