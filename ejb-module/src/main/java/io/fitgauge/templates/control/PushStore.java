package io.fitgauge.templates.control;

import io.fitgauge.templates.entity.GivenTemplate;
import io.fitgauge.tenancy.TenantRows;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** To which clients the bound agency has given its templates. */
public class PushStore {

    private final TenantRows rows;

    @Inject
    PushStore(TenantRows rows) {
        this.rows = rows;
    }

    public boolean has(UUID template, UUID client) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT COUNT(*) FROM template_push WHERE tenant_id = <tenant>"
                                    + " AND template_id = :template AND client_id = :client")
                            .bind("template", template)
                            .bind("client", client)
                            .mapTo(int.class)
                            .one()
                    > 0;
        }
    }

    /** @return by client */
    public List<GivenTemplate> of(UUID template) {
        try (Handle handle = rows.open()) {
            return handle.createQuery("SELECT client_id, revision, pushed_at FROM template_push"
                            + " WHERE tenant_id = <tenant> AND template_id = :template ORDER BY client_id")
                    .bind("template", template)
                    .map((row, context) -> new GivenTemplate(
                            context.findColumnMapperFor(UUID.class)
                                    .orElseThrow()
                                    .map(row, "client_id", context),
                            row.getInt("revision"),
                            row.getTimestamp("pushed_at").toInstant()))
                    .list();
        }
    }

    public void keep(UUID template, UUID client, int revision, Instant now) {
        try (Handle handle = rows.open()) {
            handle.createUpdate("INSERT INTO template_push (tenant_id, template_id, client_id, revision, pushed_at)"
                            + " VALUES (<tenant>, :template, :client, :revision, :now)"
                            + " ON DUPLICATE KEY UPDATE revision = VALUES(revision), pushed_at = VALUES(pushed_at)")
                    .bind("template", template)
                    .bind("client", client)
                    .bind("revision", revision)
                    .bind("now", now)
                    .execute();
        }
    }
}
