package io.fitgauge.reviews.boundary;

import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.reviews.entity.ReviewOutcome;
import io.fitgauge.reviews.entity.ReviewReason;
import io.fitgauge.reviews.entity.ReviewState;
import io.fitgauge.schedules.boundary.ReviewScope;
import java.util.List;

/** What this room keeps of a tenant. */
class ReviewData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.named("review", "id")
                    .ids("id")
                    .word("scope", ReviewScope.class)
                    .ids("subject_id")
                    .texts("subject_name")
                    .ids("icp_id")
                    .word("reason", ReviewReason.class)
                    .ids("schedule_id")
                    .days("first_due_on")
                    .word("state", ReviewState.class)
                    .days("due_on")
                    .texts("due_time")
                    .instants("due_at", "overdue_at", "opened_at")
                    .truths("late")
                    .documents("people")
                    .texts("checklist_name")
                    .documents("checklist", "remind", "escalation", "postponements", "drift", "facts")
                    .instants("facts_at")
                    .word("outcome", ReviewOutcome.class)
                    .wholes("icp_version")
                    .texts("note")
                    .instants("completed_at")
                    .ids("completed_by", "completed_agency")
                    .wholes("revision")
                    .readableAs("reviews"),
            TenantTable.named("review_baseline", "icp_id")
                    .ids("icp_id")
                    .instants("taken_at")
                    .documents("figures"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
