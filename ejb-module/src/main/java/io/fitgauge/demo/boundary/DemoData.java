package io.fitgauge.demo.boundary;

import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant: that it was loaded, so that it is not loaded a second time elsewhere. */
class DemoData implements TenantData {

    private static final List<TenantTable> TABLES =
            List.of(TenantTable.named("demo_load").instants("completed_at"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
