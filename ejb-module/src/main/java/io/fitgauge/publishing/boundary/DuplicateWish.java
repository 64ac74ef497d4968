package io.fitgauge.publishing.boundary;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be copied.
 *
 * @param name of the copy; the same with a number behind it when absent
 * @param version a published one; the draft when absent
 */
public record DuplicateWish(
        @Nullable
                @Size(min = 1, max = 200)
                @Pattern(
                        regexp = "[^\\p{Cc}\\p{Cs}]*\\S[^\\p{Cc}\\p{Cs}]*",
                        message = "must not be blank or hold control characters")
                String name,
        @Nullable @Min(1) Integer version) {

    public static final DuplicateWish AS_IT_IS = new DuplicateWish(null, null);
}
