package io.fitgauge.scoring.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.scoring.entity.NamedScore;
import io.fitgauge.scoring.entity.StoredScore;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The bound tenant's scores: the latest of each account under each ICP, and all that were given. */
@Dependent
public class ScoreStore {

    private static final String LATEST = "SELECT * FROM score WHERE tenant_id = <tenant>";

    private static final String APPEND = ScoreColumns.insert("score_history", "id");

    /** A score of an older version or revision is late, and the newer one stays. */
    private static final String NOT_LATE = "(VALUES(icp_version) > icp_version"
            + " OR VALUES(icp_version) = icp_version AND VALUES(account_revision) >= account_revision)";

    /** Assignments go from left to right and see what was assigned: what the condition asks for comes last. */
    private static final String KEEP_LATEST = ScoreColumns.insert("score", "account_name")
            + " ON DUPLICATE KEY UPDATE "
            + Stream.concat(Stream.of("account_name"), ScoreColumns.ALL.stream())
                    .filter(column -> !column.endsWith("_id"))
                    .map(column -> column + " = IF(" + NOT_LATE + ", VALUES(" + column + "), " + column + ")")
                    .collect(Collectors.joining(", "));

    private static final Keyset HISTORY =
            Keyset.endingWith("id").instant("scoredAt", "scored_at").usually("-scoredAt");

    private final TenantRows rows;

    @Inject
    public ScoreStore(TenantRows rows) {
        this.rows = rows;
    }

    /** Which rows a ranking shows; what is absent does not matter. */
    public record Wanted(@Nullable Tier tier, @Nullable Decision decision) {}

    private record Given(UUID id, StoredScore score) {}

    /**
     * The history comes first: it waits for the accounts' rows, as an edit of an account does before it comes to the
     * scores.
     */
    public void save(Collection<NamedScore> scores) {
        if (scores.isEmpty()) {
            return;
        }
        try (Handle handle = rows.open()) {
            try (PreparedBatch batch = handle.prepareBatch(APPEND)) {
                scores.forEach(named -> batch.bindMap(ScoreColumns.write(named.score()))
                        .bind("id", UuidCreator.getTimeOrderedEpoch())
                        .add());
                batch.execute();
            }
            try (PreparedBatch batch = handle.prepareBatch(KEEP_LATEST)) {
                scores.forEach(named -> batch.bindMap(ScoreColumns.write(named.score()))
                        .bind("account_name", named.accountName())
                        .add());
                batch.execute();
            }
        }
    }

    /** @return of every ICP, in no order */
    public List<StoredScore> latest(UUID accountId) {
        return select(
                LATEST + " AND account_id = :account",
                Map.of("account", accountId),
                (row, context) -> ScoreColumns.read(row));
    }

    /** @return by account; ask for some hundreds at a time */
    public Map<UUID, NamedScore> latest(UUID icpId, Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        accountIds.forEach(id -> parameters.put("a" + parameters.size(), id));
        String among = String.join(", :", parameters.keySet());
        parameters.put("icp", icpId);
        return select(
                        LATEST + " AND icp_id = :icp AND account_id IN (:" + among + ")",
                        parameters,
                        (row, context) -> ScoreColumns.readNamed(row))
                .stream()
                .collect(Collectors.toMap(named -> named.score().accountId(), named -> named));
    }

    /** Sorted by {@code scoredAt}; the newest first unless asked otherwise. */
    public Page<StoredScore> history(UUID accountId, @Nullable UUID icpId, PageRequest request) {
        Keyset.Order order = HISTORY.order(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.put("account", accountId);
        parameters.put("most", request.limit() + 1);
        if (icpId != null) {
            parameters.put("icp", icpId);
        }
        List<Given> found = select(
                "SELECT * FROM score_history WHERE tenant_id = <tenant> AND account_id = :account"
                        + (icpId == null ? "" : " AND icp_id = :icp")
                        + " AND " + order.after() + " ORDER BY " + order.by() + " LIMIT :most",
                parameters,
                (row, context) -> new Given(UuidCreator.fromBytes(row.getBytes("id")), ScoreColumns.read(row)));
        return order.page(found, request.limit(), ScoreStore::position).map(Given::score);
    }

    private static String position(Given given, String field) {
        return "scoredAt".equals(field)
                ? given.score().at().toString()
                : given.id().toString();
    }

    /** The page is picked in the index alone: a rare tier may be far to go for. */
    public Page<NamedScore> ranking(UUID icpId, Wanted wanted, PageRequest request) {
        Keyset.Order order = RankingOrder.of(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.put("icp", icpId);
        parameters.put("most", request.limit() + 1);
        Tier tier = wanted.tier();
        if (tier != null) {
            parameters.put("tier", tier.name());
        }
        Decision decision = wanted.decision();
        if (decision != null) {
            parameters.put("decision", decision.name());
        }
        String filter = " AND icp_id = :icp"
                + (tier == null ? "" : " AND tier = :tier")
                + (decision == null ? "" : " AND decision = :decision");
        List<NamedScore> found = select(
                "SELECT score.* FROM (SELECT account_id AS ranked FROM score WHERE tenant_id = <tenant>" + filter
                        + " AND " + order.after() + " ORDER BY " + order.by() + " LIMIT :most) page"
                        + " JOIN score ON tenant_id = <tenant> AND icp_id = :icp AND account_id = ranked"
                        + " ORDER BY " + order.by(),
                parameters,
                (row, context) -> ScoreColumns.readNamed(row));
        return order.page(found, request.limit(), RankingOrder::position);
    }

    /** How many accounts have a score. */
    public long countAccounts() {
        try (Handle handle = rows.open();
                Query query =
                        handle.createQuery("SELECT COUNT(DISTINCT account_id) FROM score WHERE tenant_id = <tenant>")) {
            return query.mapTo(Long.class).one();
        }
    }

    /** How many accounts are ranked by a version before this one. */
    public long countBefore(UUID icpId, int version) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT COUNT(*) FROM score WHERE tenant_id = <tenant> AND icp_id = :icp"
                            + " AND icp_version < :version")
                    .bind("icp", icpId)
                    .bind("version", version)
                    .mapTo(Long.class)
                    .one();
        }
    }

    /** Ranks the account by its new name. */
    public void rename(UUID accountId, String name) {
        String sql = "UPDATE score SET account_name = :name WHERE tenant_id = <tenant> AND account_id = :account";
        try (Handle handle = rows.open()) {
            handle.createUpdate(sql)
                    .bind("name", name)
                    .bind("account", accountId)
                    .execute();
        }
    }

    private <T> List<T> select(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(parameters).map(mapper).list();
        }
    }
}
