package io.fitgauge.changes.control;

import io.fitgauge.changes.entity.Told;
import io.fitgauge.tenancy.TenantRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** How the bound tenant's personas and value trees were when people were told of them last. */
@Dependent
public class ToldStore {

    private final TenantRows rows;

    @Inject
    ToldStore(TenantRows rows) {
        this.rows = rows;
    }

    public Optional<Told> find(UUID thing) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT told, told_at FROM change_told WHERE tenant_id = <tenant>"
                            + " AND thing_id = :thing")
                    .bind("thing", thing)
                    .map((row, context) -> new Told(
                            row.getString("told"), row.getTimestamp("told_at").toInstant()))
                    .findOne();
        }
    }

    public void keep(UUID thing, Told told) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO change_told (tenant_id, thing_id, told, told_at)"
                            + " VALUES (<tenant>, :thing, :told, :at)"
                            + " ON DUPLICATE KEY UPDATE told = VALUES(told), told_at = VALUES(told_at)")
                    .bind("thing", thing)
                    .bind("told", told.state())
                    .bind("at", told.at())
                    .execute();
        }
    }
}
