package io.fitgauge.personas.boundary;

import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant. */
class PersonaData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.named("persona", "id")
                    .after("icp")
                    .ids("id", "icp_id")
                    .texts("name")
                    .wholes("priority")
                    .word("level", Level.class)
                    .documents("personal", "professional", "motivation", "buying", "contents")
                    .wholes("revision")
                    .instants("created_at", "updated_at")
                    .readableAs("personas"),
            TenantTable.named("value_tree", "icp_id")
                    .after("icp")
                    .ids("icp_id")
                    .documents("nodes")
                    .wholes("revision")
                    .instants("updated_at"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
