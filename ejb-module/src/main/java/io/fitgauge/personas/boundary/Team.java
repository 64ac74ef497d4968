package io.fitgauge.personas.boundary;

import io.fitgauge.personas.entity.Wording;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who works with, or for, the person.
 *
 * @param size how many
 * @param obstacle what is in their way
 * @param howWeHelp them
 */
public record Team(
        @Nullable @Min(0) @Max(10_000_000) Integer size,
        @Nullable @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String obstacle,
        @Nullable @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String howWeHelp) {}
