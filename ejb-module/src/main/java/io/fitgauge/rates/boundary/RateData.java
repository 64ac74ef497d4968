package io.fitgauge.rates.boundary;

import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant. */
class RateData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(TenantTable.named("exchange_rate", "id")
            .ids("id")
            .texts("from_currency", "to_currency")
            .days("on_day")
            .decimals("rate")
            .wholes("revision")
            .instants("created_at", "updated_at")
            .readableAs("exchange-rates"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
