package io.fitgauge.changes.boundary;

import io.fitgauge.changes.entity.NoticeKind;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant. */
class ChangesData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.named("change_notice", "id")
                    .ids("id", "event_id")
                    .word("kind", NoticeKind.class)
                    .ids("icp_id")
                    .wholes("icp_version")
                    .ids("persona_id", "review_id", "template_id")
                    .texts("why")
                    .ids("made_by", "made_by_agency")
                    .wholes("reminders")
                    .instants("created_at")
                    .readableAs("changes"),
            TenantTable.named("change_wording", "change_id", "language")
                    .after("change_notice")
                    .ids("change_id")
                    .texts("language", "title")
                    .documents("told"),
            TenantTable.named("change_reader", "change_id", "user_id")
                    .after("change_notice", "membership")
                    .ids("change_id", "user_id")
                    .instants("acknowledged_at", "reminded_at"),
            TenantTable.named("change_told", "thing_id")
                    .ids("thing_id")
                    .documents("told")
                    .instants("told_at"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
