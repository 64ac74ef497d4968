package io.fitgauge.lists.boundary;

import io.fitgauge.lists.entity.Kind;
import io.fitgauge.lists.entity.SavedFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target list as a client writes it.
 *
 * @param kind never changes; {@code FILTER} when there is a filter, else {@code MANUAL}, when absent
 * @param filter of a list by a filter, and of no other
 * @param ownerId a member of the tenant; who makes the list when absent, and who had it when changing it
 */
public record TargetListDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = UNFIT) String name,
        @Nullable
                @Size(max = 4000)
                @Pattern(regexp = "[^\\p{Cs}\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*", message = UNFIT)
                String description,
        @Nullable Kind kind,
        @Nullable @Valid SavedFilter filter,
        @Nullable UUID ownerId) {

    static final String UNFIT = "must not hold control characters";

    Kind kindOrUsual() {
        if (kind != null) {
            return kind;
        }
        return filter == null ? Kind.MANUAL : Kind.FILTER;
    }

    @Nullable
    String descriptionOrNothing() {
        return description == null || description.isBlank() ? null : description.strip();
    }
}
