package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.entity.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What somebody wants to have said instead. */
public record CommentChange(
        @NotBlank @Size(max = 4000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String text) {

    /** People's words are their own. */
    @Override
    public String toString() {
        return "CommentChange[]";
    }
}
