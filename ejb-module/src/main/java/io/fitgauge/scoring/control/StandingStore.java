package io.fitgauge.scoring.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Score;
import io.fitgauge.fit.Tier;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The bound tenant's latest scores without what explains them. */
@Dependent
public class StandingStore {

    private final TenantRows rows;

    @Inject
    StandingStore(TenantRows rows) {
        this.rows = rows;
    }

    /** @param score without reasons and findings */
    public record Bare(UUID accountId, Score score) {}

    /** @return of those accounts that have one; ask for some hundreds at a time */
    public List<Bare> under(UUID icpId, Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        accountIds.forEach(id -> parameters.put("a" + parameters.size(), id));
        String among = String.join(", :", parameters.keySet());
        parameters.put("icp", icpId);
        String sql = "SELECT account_id, rank_score, low, high, coverage, tier, decision FROM score"
                + " WHERE tenant_id = <tenant> AND icp_id = :icp AND account_id IN (:" + among + ")";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(parameters).map((row, context) -> read(row)).list();
        }
    }

    private static Bare read(ResultSet row) throws SQLException {
        @Nullable String tier = row.getString("tier");
        return new Bare(
                UuidCreator.fromBytes(row.getBytes("account_id")),
                new Score(
                        tier == null ? null : row.getInt("rank_score"),
                        row.getInt("low"),
                        row.getInt("high"),
                        row.getInt("coverage"),
                        tier == null ? null : Tier.valueOf(tier),
                        Decision.valueOf(row.getString("decision")),
                        List.of(),
                        List.of()));
    }
}
