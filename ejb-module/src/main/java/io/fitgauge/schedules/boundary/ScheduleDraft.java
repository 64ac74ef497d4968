package io.fitgauge.schedules.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule shall be.
 *
 * @param subjectId of the segment, ICP or persona; absent for the tenant
 * @param cadence every year when absent
 * @param firstDay when absent: for a period, one period from today; for a rule, today
 * @param timeOfDay where the tenant is; 09:00 when absent
 * @param reviewerIds users, up to 20; when there are none, who looks after the ICP reviews
 * @param checklistId a template that is a review checklist
 * @param leadDays how long before the due day the review opens; 14 when absent
 * @param remindDaysBefore the due day, up to 10; 7 and 1 when absent
 * @param escalation when it is overdue; to the owner after 1, the administrators after 7, the agency after 14 days when absent
 * @param paused whether nothing opens for the time being
 */
public record ScheduleDraft(
        @NotNull ReviewScope scope,
        @Nullable UUID subjectId,
        @Nullable @Size(max = 200) @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "must not hold control characters")
                String name,
        @Valid @Nullable CadenceBody cadence,
        @Nullable LocalDate firstDay,
        @Nullable @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "must be a time such as 09:00")
                String timeOfDay,
        @Nullable @Size(max = 20) List<@NotNull UUID> reviewerIds,
        @Nullable UUID checklistId,
        @Nullable @Min(0) @Max(90) Integer leadDays,
        @Nullable @Size(max = 10) List<@NotNull @Min(1) @Max(90) Integer> remindDaysBefore,
        @Valid @Nullable Escalation escalation,
        @Nullable Boolean paused) {

    /** Keeps what is null, so that it can be pointed at. */
    public ScheduleDraft {
        reviewerIds = reviewerIds == null ? null : Collections.unmodifiableList(reviewerIds);
        remindDaysBefore = remindDaysBefore == null ? null : Collections.unmodifiableList(remindDaysBefore);
    }
}
