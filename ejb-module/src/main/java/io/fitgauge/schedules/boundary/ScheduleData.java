package io.fitgauge.schedules.boundary;

import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.schedules.entity.Schedule;
import io.fitgauge.schedules.entity.Subject;
import java.util.List;

/** What this room keeps of a tenant. */
class ScheduleData implements TenantData {

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.named("review_schedule", "id")
                    .ids("id")
                    .word("scope", Subject.Kind.class)
                    .ids("subject_id")
                    .texts("name", "cadence_rule", "cadence_period")
                    .days("first_day")
                    .texts("time_of_day")
                    .wholes("lead_days")
                    .ids("checklist_id")
                    .texts("remind_days")
                    .wholes("owner_after", "admin_after", "agency_after")
                    .truths("paused")
                    .word("state", Schedule.State.class)
                    .instants("counts_from")
                    .days("from_day")
                    .wholes("revision")
                    .instants("created_at", "updated_at")
                    .readableAs("review-schedules"),
            TenantTable.named("review_schedule_reviewer", "schedule_id", "member_id")
                    .after("review_schedule", "membership")
                    .ids("schedule_id", "member_id")
                    .wholes("place"),
            TenantTable.named("review_schedule_day", "schedule_id", "due_on")
                    .after("review_schedule")
                    .ids("schedule_id")
                    .days("due_on")
                    .ids("review_id")
                    .instants("opened_at")
                    .truths("late"),
            TenantTable.withheld("calendar_feed", "Secrets, and addresses of this server.")
                    .after("membership"));

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }
}
