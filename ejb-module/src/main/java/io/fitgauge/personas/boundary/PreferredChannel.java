package io.fitgauge.personas.boundary;

import io.fitgauge.personas.entity.Wording;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How the person likes to be reached.
 *
 * @param times when, in one's own words
 */
public record PreferredChannel(
        @NotNull ContactWay channel,
        @Nullable @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String times) {}
