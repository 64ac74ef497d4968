package io.fitgauge.tenants.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How those are reminded who have not acknowledged a change. What is absent is as usual.
 *
 * @param remindAfterDays after how many days for the first time, and weekly from then on; never when 0; 7 when absent
 * @param reminders how often at most; never when 0; 3 when absent
 */
public record ChangesPractice(
        @Min(0) @Max(90) @Nullable Integer remindAfterDays, @Min(0) @Max(20) @Nullable Integer reminders) {

    static final ChangesPractice USUAL = new ChangesPractice(null, null);

    public ChangesPractice {
        remindAfterDays = remindAfterDays == null ? 7 : remindAfterDays;
        reminders = reminders == null ? 3 : reminders;
    }

    /** Whether anybody is reminded who was so this often. */
    public boolean remindsAfter(int earlier) {
        return remindAfterDays != null && remindAfterDays > 0 && reminders != null && earlier < reminders;
    }
}
