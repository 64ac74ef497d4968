package io.fitgauge.icps.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a segment.
 *
 * @param productId the one product it is looked at for; absent when there is no such
 */
public record SegmentDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String name,
        @Size(max = 4000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) @Nullable String description,
        @Nullable UUID productId,
        @Size(max = 50)
                List<@NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String> needs,
        @Size(max = 50)
                List<@NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String>
                        reasonsToBuy) {

    public SegmentDraft {
        needs = Wording.copy(needs);
        reasonsToBuy = Wording.copy(reasonsToBuy);
    }
}
