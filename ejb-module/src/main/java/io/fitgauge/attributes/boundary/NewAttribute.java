package io.fitgauge.attributes.boundary;

import io.fitgauge.fit.AttributeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribute to be made.
 *
 * @param options what a {@code CHOICE} may be; absent for other types
 */
public record NewAttribute(
        @NotNull @Pattern(regexp = KEY, message = "must be a letter a to z and up to 49 letters and digits") String key,
        @NotBlank @Size(max = 200) @Pattern(regexp = LINE, message = NO_LINE) String label,
        @NotNull AttributeType type,
        @NotNull Category category,
        @Size(max = 50) @Pattern(regexp = LINE, message = NO_LINE) @Nullable String unit,
        @Nullable List<@Nullable String> options) {

    static final String KEY = "[a-z][A-Za-z0-9]{0,49}";
    static final String LINE = "[^\\p{Cc}\\p{Cs}]*";
    static final String NO_LINE = "must not hold control characters";

    public NewAttribute {
        options = copy(options);
    }

    AttributeChange wording() {
        return new AttributeChange(label, category, unit, options);
    }

    /** Keeps what is null, so that it can be pointed at. */
    static @Nullable List<@Nullable String> copy(@Nullable List<@Nullable String> options) {
        return options == null ? null : Collections.unmodifiableList(new ArrayList<>(options));
    }
}
