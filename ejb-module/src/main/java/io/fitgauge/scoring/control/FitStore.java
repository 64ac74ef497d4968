package io.fitgauge.scoring.control;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.paging.Keyset;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.scoring.entity.NamedScore;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The bound tenant's accounts by their latest score under an ICP. */
@Dependent
public class FitStore {

    private final TenantRows rows;

    @Inject
    FitStore(TenantRows rows) {
        this.rows = rows;
    }

    /** Which scores count; what is absent or empty does not matter. */
    public record Wanted(UUID icpId, Set<Tier> tiers, Set<Decision> decisions, @Nullable Integer minScore) {

        String and(Map<String, Object> parameters) {
            parameters.put("icp", icpId);
            StringBuilder and = new StringBuilder(" AND icp_id = :icp");
            and.append(in("tier", tiers, parameters)).append(in("decision", decisions, parameters));
            if (minScore != null) {
                parameters.put("minScore", minScore);
                and.append(" AND rank_score >= :minScore");
            }
            return and.toString();
        }

        private static String in(String column, Collection<? extends Enum<?>> some, Map<String, Object> parameters) {
            if (some.isEmpty()) {
                return "";
            }
            some.forEach(choice -> parameters.put(choice.name(), choice.name()));
            return " AND " + column + " IN (:"
                    + String.join(", :", some.stream().map(Enum::name).toList()) + ")";
        }
    }

    /** @param position to go on after it */
    public record Place(UUID accountId, List<String> position) {}

    /** At most as many as the request's limit. */
    public List<Place> next(Wanted wanted, PageRequest request) {
        Keyset.Order order = RankingOrder.of(request);
        Map<String, Object> parameters = new LinkedHashMap<>(order.parameters());
        parameters.put("most", request.limit());
        String sql = "SELECT * FROM score WHERE tenant_id = <tenant>" + wanted.and(parameters) + " AND " + order.after()
                + " ORDER BY " + order.by() + " LIMIT :most";
        try (Handle handle = rows.open();
                Query query = handle.createQuery(sql)) {
            return query.bindMap(parameters).map((row, context) -> ScoreColumns.readNamed(row)).list().stream()
                    .map(score -> place(score, order))
                    .toList();
        }
    }

    private static Place place(NamedScore score, Keyset.Order order) {
        return new Place(score.score().accountId(), order.after(score, RankingOrder::position));
    }
}
