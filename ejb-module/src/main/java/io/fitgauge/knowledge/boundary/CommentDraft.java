package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.entity.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say about an ICP.
 *
 * @param criterion the key of the one it is about; absent for the ICP as a whole
 */
public record CommentDraft(
        @Nullable @Size(max = 50) String criterion,
        @NotBlank @Size(max = 4000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String text) {

    /** People's words are their own. */
    @Override
    public String toString() {
        return "CommentDraft[" + criterion + "]";
    }
}
