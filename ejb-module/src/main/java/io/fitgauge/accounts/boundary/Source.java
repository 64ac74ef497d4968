package io.fitgauge.accounts.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a client has it from.
 *
 * @param name in words, such as {@code Handelsregister}
 * @param asOf the day on which it was so; not in the future
 */
public record Source(
        @NotBlank @Size(max = 200) @Pattern(regexp = LINE, message = "must not hold control characters") String name,
        @Nullable LocalDate asOf) {

    private static final String LINE = "[^\\p{Cc}\\p{Cs}]*";
}
