package io.fitgauge.templates.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What becomes of fields that a template has changed.
 *
 * @param take pointers of the comparison: these become what the template says
 * @param keep pointers of the comparison: these stay as they are, and are not asked about again until the template changes
 *     them once more
 */
public record MergeWish(@Size(max = 1000) List<@NotNull String> take, @Size(max = 1000) List<@NotNull String> keep) {

    public MergeWish {
        take = take == null ? List.of() : Collections.unmodifiableList(take);
        keep = keep == null ? List.of() : Collections.unmodifiableList(keep);
    }

    List<String> all() {
        return Stream.concat(take.stream(), keep.stream()).toList();
    }
}
