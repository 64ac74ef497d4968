package io.fitgauge.demo.control;

import io.fitgauge.tenancy.TenantRows;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Whether the bound tenant's demo was loaded to the end. */
public class DemoMarkStore {

    private final TenantRows rows;

    @Inject
    DemoMarkStore(TenantRows rows) {
        this.rows = rows;
    }

    public boolean isComplete() {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT COUNT(*) FROM demo_load WHERE tenant_id = <tenant>")
                            .mapTo(int.class)
                            .one()
                    > 0;
        }
    }

    public void complete(Instant now) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO demo_load (tenant_id, completed_at) VALUES (<tenant>, :now)")
                    .bind("now", now)
                    .execute();
        }
    }
}
