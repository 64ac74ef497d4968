package io.fitgauge.personas.boundary;

import io.fitgauge.personas.entity.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the person says against it.
 *
 * @param answer absent when nobody has one yet
 */
public record Objection(
        @NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String objection,
        @Nullable @Size(max = 1000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String answer) {}
