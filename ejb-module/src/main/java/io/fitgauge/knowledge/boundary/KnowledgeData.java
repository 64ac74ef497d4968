package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.ChannelKind;
import io.fitgauge.knowledge.entity.EvidenceKind;
import io.fitgauge.knowledge.entity.Habit;
import io.fitgauge.knowledge.entity.Stance;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import java.util.List;

/** What this room keeps of a tenant. */
class KnowledgeData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.named("channel", "id")
                    .ids("id")
                    .texts("name")
                    .word("kind", ChannelKind.class)
                    .texts("description")
                    .wholes("revision")
                    .instants("created_at", "updated_at")
                    .readableAs("channels"),
            TenantTable.named("evidence", "id")
                    .ids("id")
                    .word("kind", EvidenceKind.class)
                    .word("about", About.class)
                    .days("happened_on")
                    .texts("title", "finding", "source_name", "source_link")
                    .wholes("asked", "revision")
                    .instants("created_at", "updated_at")
                    .readableAs("evidence"),
            TenantTable.named("evidence_person", "evidence_id", "seq")
                    .after("evidence", "contact")
                    .ids("evidence_id")
                    .wholes("seq")
                    .ids("contact_id")
                    .texts("person_name", "person_role"),
            TenantTable.named("evidence_account", "evidence_id", "account_id")
                    .after("evidence", "account")
                    .ids("evidence_id", "account_id"),
            TenantTable.named("evidence_link", "evidence_id", "seq")
                    .after("evidence", "icp", "channel", "persona")
                    .ids("evidence_id")
                    .wholes("seq")
                    .texts("target_kind")
                    .ids("icp_id")
                    .texts("criterion_key")
                    .ids("channel_id", "persona_id")
                    .word("stance", Stance.class)
                    .word("habit", Habit.class)
                    .texts("note"),
            TenantTable.named("icp_comment", "id")
                    .after("icp")
                    .ids("id", "icp_id")
                    .texts("criterion_key", "wording")
                    .ids("author_id", "author_agency")
                    .wholes("revision")
                    .instants("created_at", "updated_at")
                    .readableAs("comments"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
