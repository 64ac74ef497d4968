package io.fitgauge.idempotency.boundary;

import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant. */
class AnswerData implements TenantData {

    private static final List<TenantTable> TABLES =
            List.of(TenantTable.withheld("idempotency_key", "Answers are kept for a day, for who asks again here."));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
