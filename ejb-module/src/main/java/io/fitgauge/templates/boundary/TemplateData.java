package io.fitgauge.templates.boundary;

import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.templates.entity.TemplateKind;
import java.util.List;

/** What this room keeps of a tenant. */
class TemplateData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.named("template", "id")
                    .ids("id")
                    .word("kind", TemplateKind.class)
                    .texts("template_key", "name", "description", "language")
                    .documents("tags", "parameters", "content")
                    .texts("library_key")
                    .ids("agency_id", "agency_template_id")
                    .documents("base")
                    .ids("push_job_id")
                    .wholes("revision")
                    .instants("created_at", "updated_at")
                    .readableAs("templates"),
            TenantTable.named("template_push", "template_id", "client_id")
                    .after("template")
                    .ids("template_id", "client_id")
                    .wholes("revision")
                    .instants("pushed_at"),
            TenantTable.named("template_use", "icp_id")
                    .after("icp")
                    .ids("icp_id", "template_id")
                    .texts("language")
                    .documents("parameters", "said", "made", "personas")
                    .wholes("revision")
                    .instants("made_at"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
