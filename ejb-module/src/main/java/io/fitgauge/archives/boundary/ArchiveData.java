package io.fitgauge.archives.boundary;

import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant. */
class ArchiveData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.withheld("tenant_export", "Archives hold no archives.").after("job"),
            TenantTable.withheld("tenant_export_piece", "Archives hold no archives.")
                    .after("tenant_export"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
