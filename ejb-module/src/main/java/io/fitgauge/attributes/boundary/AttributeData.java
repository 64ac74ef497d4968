package io.fitgauge.attributes.boundary;

import io.fitgauge.fit.AttributeType;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant. */
class AttributeData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(TenantTable.named("attribute_definition", "attribute_key")
            .texts("attribute_key", "label", "unit")
            .word("type", AttributeType.class)
            .word("category", Category.class)
            .documents("options")
            .wholes("revision")
            .instants("created_at"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
