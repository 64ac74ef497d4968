package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The bound tenant's accounts that may be one company. */
@Dependent
public class DuplicateStore {

    /** How many accounts of a group are shown at most. */
    public static final int MOST_SHOWN = 20;

    private final TenantRows rows;

    @Inject
    DuplicateStore(TenantRows rows) {
        this.rows = rows;
    }

    /** What they have in common. */
    public enum Common {
        DOMAIN("domain", ""),
        /** A group that has one domain throughout is listed by that. */
        NAME("match_name", " AND NOT (COUNT(domain) = COUNT(*) AND MIN(domain) = MAX(domain))");

        private final String column;
        private final String having;

        Common(String column, String having) {
            this.column = column;
            this.having = having;
        }
    }

    /**
     * Accounts with something in common.
     *
     * @param size how many they are
     * @param accounts the first of them in the order in which they came
     */
    public record Group(Common common, String key, long size, List<UUID> accounts) {

        public Group {
            accounts = List.copyOf(accounts);
        }

        private long pairs() {
            return size * (size - 1) / 2;
        }
    }

    private record Counted(String key, long size) {}

    /** The next groups by key, in the order of an index, also those that have been looked at. */
    public List<Group> next(Common common, @Nullable String after, int most) {
        String sql = "SELECT " + common.column + ", COUNT(*) FROM account WHERE tenant_id = <tenant> AND "
                + common.column + " > :after GROUP BY " + common.column + " HAVING COUNT(*) > 1" + common.having
                + " ORDER BY " + common.column + " LIMIT :most";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            List<Counted> found = query.bind("after", after == null ? "" : after)
                    .bind("most", most)
                    .map((row, context) -> new Counted(row.getString(1), row.getLong(2)))
                    .list();
            return found.stream().map(group -> group(handle, common, group)).toList();
        }
    }

    private static Group group(Handle handle, Common common, Counted group) {
        String sql = "SELECT id FROM account WHERE tenant_id = <tenant> AND " + common.column
                + " = :key ORDER BY id LIMIT " + MOST_SHOWN;
        try (Query query = handle.createQuery(sql)) {
            List<UUID> ids = query.bind("key", group.key())
                    .map((row, context) -> UuidCreator.fromBytes(row.getBytes(1)))
                    .list();
            return new Group(common, group.key(), group.size(), ids);
        }
    }

    /** Whether people have said of each two of them that they are not one company. */
    public boolean isSettled(Group group) {
        if (group.size() > group.accounts().size() || group.accounts().isEmpty()) {
            return false;
        }
        Map<String, UUID> ids = new LinkedHashMap<>();
        group.accounts().forEach(id -> ids.put("v" + ids.size(), id));
        String among = "(:" + String.join(", :", ids.keySet()) + ")";
        String sql = "SELECT COUNT(*) FROM account_distinct WHERE tenant_id = <tenant> AND first_id IN " + among
                + " AND second_id IN " + among;
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(ids).mapTo(Long.class).one() == group.pairs();
        }
    }

    /** People have said that these are not one company. Said again, the first time stays. */
    public void keepApart(UUID account, List<UUID> others, @Nullable UUID saidBy, Instant now) {
        String sql = "INSERT INTO account_distinct (tenant_id, first_id, second_id, said_by, said_at)"
                + " VALUES (<tenant>, :first, :second, :by, :now) ON DUPLICATE KEY UPDATE said_at = said_at";
        try (Handle handle = rows.open();
                PreparedBatch batch = handle.prepareBatch(sql)) {
            for (UUID other : others) {
                boolean lower = account.toString().compareTo(other.toString()) < 0;
                batch.bind("first", lower ? account : other)
                        .bind("second", lower ? other : account)
                        .bind("by", saidBy)
                        .bind("now", now)
                        .add();
            }
            batch.execute();
        }
    }
}
