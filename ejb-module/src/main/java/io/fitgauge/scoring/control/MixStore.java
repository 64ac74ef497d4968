package io.fitgauge.scoring.control;

import io.fitgauge.fit.Tier;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** How many of the bound tenant's accounts have which tier and coverage under an ICP, by their latest scores. */
@Dependent
public class MixStore {

    private final TenantRows rows;

    @Inject
    MixStore(TenantRows rows) {
        this.rows = rows;
    }

    /** Of those that have one. */
    public Map<Tier, Long> tiers(UUID icpId) {
        Map<Tier, Long> counts = new EnumMap<>(Tier.class);
        try (Handle handle = rows.open()) {
            handle.createQuery("SELECT tier, COUNT(*) FROM score WHERE tenant_id = <tenant> AND icp_id = :icp"
                            + " AND tier IS NOT NULL GROUP BY tier")
                    .bind("icp", icpId)
                    .map((row, context) -> counts.put(Tier.valueOf(row.getString(1)), row.getLong(2)))
                    .list();
        }
        return counts;
    }

    /** By percent. */
    public Map<Integer, Long> coverage(UUID icpId) {
        Map<Integer, Long> counts = new TreeMap<>();
        try (Handle handle = rows.open()) {
            handle.createQuery("SELECT coverage, COUNT(*) FROM score WHERE tenant_id = <tenant> AND icp_id = :icp"
                            + " GROUP BY coverage")
                    .bind("icp", icpId)
                    .map((row, context) -> counts.put(row.getInt(1), row.getLong(2)))
                    .list();
        }
        return counts;
    }
}
