package io.fitgauge.icps.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said of a product. */
public record ProductDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String name,
        @Size(max = 4000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) @Nullable String description) {}
