package io.fitgauge.tenants.boundary;

import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant; its own record goes along by itself. */
class TenantsData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.withheld("agency_offer", "What agencies of this installation offer."),
            TenantTable.named("tenant_setting", "name").texts("name").documents("value"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
