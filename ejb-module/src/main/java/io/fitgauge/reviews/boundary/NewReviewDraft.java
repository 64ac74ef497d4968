package io.fitgauge.reviews.boundary;

import io.fitgauge.schedules.boundary.ReviewScope;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review that somebody asks for.
 *
 * @param subjectId of the segment, ICP or persona; absent for the tenant
 * @param dueOn from today on, at most a year ahead; in two weeks when absent
 * @param people who are to do it; the ICP's owner, or else the administrators, when absent
 * @param checklistId a template of kind {@code REVIEW_CHECKLIST}; the usual one when absent
 */
public record NewReviewDraft(
        @NotNull ReviewScope scope,
        @Nullable UUID subjectId,
        @Nullable LocalDate dueOn,
        @Nullable @Size(max = 50) List<@NotNull UUID> people,
        @Nullable UUID checklistId) {

    /** Keeps what is null, so that it can be pointed at. */
    public NewReviewDraft {
        people = people == null ? null : Collections.unmodifiableList(people);
    }

    List<UUID> peopleOrNobody() {
        return people == null ? List.of() : people;
    }
}
