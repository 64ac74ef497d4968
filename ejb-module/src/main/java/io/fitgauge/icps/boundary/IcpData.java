package io.fitgauge.icps.boundary;

import io.fitgauge.icps.entity.Icp;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant. */
class IcpData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.named("product", "id")
                    .ids("id")
                    .texts("name", "description")
                    .wholes("revision")
                    .instants("created_at")
                    .readableAs("products"),
            TenantTable.named("segment", "id")
                    .after("product")
                    .ids("id", "product_id")
                    .texts("name", "description")
                    .documents("needs", "reasons_to_buy")
                    .wholes("revision")
                    .instants("created_at")
                    .readableAs("segments"),
            TenantTable.named("icp", "id")
                    .after("segment", "product")
                    .ids("id", "segment_id", "product_id", "owner_id")
                    .texts("name")
                    .word("status", Icp.Status.class)
                    .wholes("version")
                    .documents("criteria", "thresholds", "weight_groups")
                    .wholes("revision")
                    .days("last_reviewed_on")
                    .instants("created_at", "updated_at")
                    .readableAs("icps"),
            TenantTable.named("icp_version", "icp_id", "version")
                    .after("icp")
                    .ids("icp_id")
                    .wholes("version")
                    .texts("name")
                    .ids("segment_id", "product_id")
                    .documents("criteria", "thresholds", "weight_groups", "attributes", "personas")
                    .instants("published_at")
                    .ids("published_by", "published_agency")
                    .texts("why")
                    .wholes("restores")
                    .ids("approved_by", "approved_agency"),
            TenantTable.named("icp_approval", "icp_id", "approved_by")
                    .after("icp")
                    .ids("icp_id", "approved_by", "approved_agency")
                    .wholes("draft_revision")
                    .texts("note")
                    .instants("approved_at"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
