package io.fitgauge.committee.boundary;

import io.fitgauge.committee.entity.BuyerStance;
import io.fitgauge.committee.entity.PartChange;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant. */
class CommitteeData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.named("icp_committee", "icp_id")
                    .after("icp")
                    .ids("icp_id")
                    .documents("roles")
                    .wholes("combine_up_to", "revision")
                    .instants("created_at", "updated_at")
                    .readableAs("committees"),
            member(TenantTable.named("committee_member", "id").after("account", "contact"))
                    .texts("mitigation", "note")
                    .ids("id", "account_id", "contact_id")
                    .wholes("revision")
                    .instants("created_at", "updated_at")
                    .readableAs("committee-members"),
            member(TenantTable.named("committee_change", "id").after("account", "contact"))
                    .texts("mitigation", "note")
                    .ids("id", "member_id", "account_id", "contact_id")
                    .word("kind", PartChange.class)
                    .instants("changed_at")
                    .ids("changed_by", "by_agency"),
            TenantTable.named("lost_committee", "deal_id")
                    .after("deal")
                    .ids("deal_id", "icp_id")
                    .wholes("coverage", "people")
                    .documents("roles", "risks")
                    .instants("recorded_at"),
            member(TenantTable.named("lost_committee_member", "deal_id", "contact_id")
                            .after("lost_committee", "contact"))
                    .ids("deal_id", "contact_id"));

    /** What is kept of anybody's part. */
    private static TenantTable member(TenantTable table) {
        return table.texts("roles")
                .word("stance", BuyerStance.class)
                .truths("outside")
                .days("met_on");
    }

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
