package io.fitgauge.lists.boundary;

import io.fitgauge.lists.entity.Kind;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant. */
class ListData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.named("target_list", "id")
                    .ids("id")
                    .texts("name", "description")
                    .word("kind", Kind.class)
                    .documents("filter")
                    .ids("owner_id")
                    .wholes("revision")
                    .instants("created_at", "updated_at"),
            TenantTable.named("target_list_entry", "list_id", "account_id")
                    .after("target_list", "account")
                    .ids("list_id", "account_id")
                    .instants("added_at"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
