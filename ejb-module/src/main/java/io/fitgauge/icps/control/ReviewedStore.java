package io.fitgauge.icps.control;

import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * When the bound tenant's ICPs were looked at last. That is no change of a draft: its revision stays, and so does who agreed to
 * it.
 */
@Dependent
public class ReviewedStore {

    private final TenantRows rows;

    @Inject
    ReviewedStore(TenantRows rows) {
        this.rows = rows;
    }

    public void put(UUID icpId, LocalDate day) {
        rows.noted("icp", icpId, () -> write(icpId, day));
    }

    private void write(UUID icpId, LocalDate day) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("UPDATE icp SET last_reviewed_on = :day WHERE tenant_id = <tenant> AND id = :id")
                    .bind("day", day)
                    .bind("id", icpId)
                    .execute();
        }
    }
}
