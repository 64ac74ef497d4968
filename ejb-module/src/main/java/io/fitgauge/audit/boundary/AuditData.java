package io.fitgauge.audit.boundary;

import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.tenancy.Actor;
import java.util.List;

/** What this room keeps of a tenant. */
class AuditData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(TenantTable.named("audit_entry", "id")
            .ids("id")
            .instants("at")
            .word("actor_kind", Actor.Kind.class)
            .ids("actor_id", "actor_agency")
            .texts("operation", "resource", "resource_id")
            .documents("before_it", "after_it")
            .texts("address")
            .ids("request_id")
            .readableAs("audit"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
