package io.fitgauge.publishing.boundary;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which version is to score again.
 *
 * @param why for everybody who works by it
 */
public record RollbackWish(
        @NotNull @Min(1) Integer version,
        @Nullable @Size(max = 2000) @Pattern(regexp = Prose.REGEXP, message = Prose.UNFIT) String why) {}
