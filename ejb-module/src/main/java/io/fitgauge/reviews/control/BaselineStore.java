package io.fitgauge.reviews.control;

import io.fitgauge.json.StoredJson;
import io.fitgauge.reviews.entity.Standings;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What drift under the bound tenant's ICPs is measured from. */
@Dependent
public class BaselineStore {

    private final TenantRows rows;

    @Inject
    BaselineStore(TenantRows rows) {
        this.rows = rows;
    }

    public Optional<Standings> find(UUID icpId) {
        try (Handle handle = rows.open()) {
            return handle.createQuery(
                            "SELECT figures FROM review_baseline WHERE tenant_id = <tenant> AND icp_id = :icp")
                    .bind("icp", icpId)
                    .mapTo(String.class)
                    .findOne()
                    .map(stored -> StoredJson.read(stored, Standings.class));
        }
    }

    /** In the place of what is there. */
    public void put(UUID icpId, Standings standings) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO review_baseline (tenant_id, icp_id, taken_at, figures)"
                            + " VALUES (<tenant>, :icp, :at, :figures) ON DUPLICATE KEY UPDATE"
                            + " taken_at = VALUES(taken_at), figures = VALUES(figures)")
                    .bind("icp", icpId)
                    .bind("at", standings.takenAt())
                    .bind("figures", StoredJson.write(standings))
                    .execute();
        }
    }

    public void remove(UUID icpId) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("DELETE FROM review_baseline WHERE tenant_id = <tenant> AND icp_id = :icp")
                    .bind("icp", icpId)
                    .execute();
        }
    }
}
