package io.fitgauge.reviews.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was found about an item of a checklist.
 *
 * @param done whether it has been looked at
 */
public record ItemAnswer(
        @NotNull Boolean done,
        @Nullable @Size(max = 2000) @Pattern(regexp = Prose.REGEXP, message = Prose.UNFIT) String note) {

    @Nullable
    String noteOrNothing() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    /** People's words are their own. */
    @Override
    public String toString() {
        return "ItemAnswer[" + done + "]";
    }
}
