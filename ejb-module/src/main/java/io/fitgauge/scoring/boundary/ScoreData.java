package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant. */
class ScoreData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            result(TenantTable.named("score", "icp_id", "account_id")
                    .ids("icp_id", "account_id")
                    .texts("account_name")),
            result(TenantTable.named("score_history", "account_id", "id").ids("account_id", "id", "icp_id")),
            TenantTable.named("score_gap", "icp_id", "job_id")
                    .after("icp", "job")
                    .ids("icp_id", "job_id", "filled_by")
                    .instants("since"),
            TenantTable.withheld("score_day", "When its scores were last looked at here."));

    private static TenantTable result(TenantTable table) {
        return table.after("icp_version", "account")
                .wholes("icp_version", "account_revision", "rank_score", "low", "high", "coverage")
                .word("tier", Tier.class)
                .word("decision", Decision.class)
                .texts("reasons", "verdicts")
                .documents("seen")
                .days("scored_on")
                .instants("scored_at");
    }

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
