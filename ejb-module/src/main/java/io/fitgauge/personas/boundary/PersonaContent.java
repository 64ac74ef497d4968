package io.fitgauge.personas.boundary;

import io.fitgauge.personas.entity.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What there is to give to the person, and at which stage it is of use.
 *
 * @param link an address of the web
 */
public record PersonaContent(
        @NotNull Awareness stage,
        @NotBlank @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String title,
        @NotNull ContentKind kind,
        @Nullable @Size(max = 2000) String link) {}
