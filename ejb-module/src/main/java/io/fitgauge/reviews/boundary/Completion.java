package io.fitgauge.reviews.boundary;

import io.fitgauge.reviews.entity.ReviewOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a review.
 *
 * @param icpVersion for {@code CHANGED}: what was published since the review was opened; not for a whole segment or tenant
 * @param until for {@code POSTPONED}: the new day
 * @param reason for {@code POSTPONED}: why
 */
public record Completion(
        @NotNull ReviewOutcome outcome,
        @Nullable @Positive Integer icpVersion,
        @Nullable @Size(max = 4000) @Pattern(regexp = Prose.REGEXP, message = Prose.UNFIT) String note,
        @Nullable LocalDate until,
        @Nullable @Size(max = 1000) @Pattern(regexp = Prose.REGEXP, message = Prose.UNFIT) String reason) {

    @Nullable
    String noteOrNothing() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    /** People's words are their own. */
    @Override
    public String toString() {
        return "Completion[" + outcome + "]";
    }
}
