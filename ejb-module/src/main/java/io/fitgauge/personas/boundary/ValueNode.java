package io.fitgauge.personas.boundary;

import io.fitgauge.personas.entity.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worth something to somebody.
 *
 * @param key unique in the tree
 * @param supports the key of a higher node, for which this one is a means
 */
public record ValueNode(
        @NotBlank @Size(max = 50) @Pattern(regexp = Wording.KEY, message = Wording.NO_KEY) String key,
        @NotBlank @Size(max = 500) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String text,
        @NotNull Height height,
        @Nullable @Size(max = 50) String supports) {}
