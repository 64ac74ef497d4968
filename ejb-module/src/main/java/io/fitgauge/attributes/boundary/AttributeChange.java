package io.fitgauge.attributes.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a tenant's own attribute may change.
 *
 * @param options of a {@code CHOICE}: those it had, and new ones
 */
public record AttributeChange(
        @NotBlank @Size(max = 200) @Pattern(regexp = NewAttribute.LINE, message = NewAttribute.NO_LINE) String label,
        @NotNull Category category,
        @Size(max = 50) @Pattern(regexp = NewAttribute.LINE, message = NewAttribute.NO_LINE) @Nullable String unit,
        @Nullable List<@Nullable String> options) {

    public AttributeChange {
        options = NewAttribute.copy(options);
    }
}
