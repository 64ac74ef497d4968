package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.entity.ChannelKind;
import io.fitgauge.knowledge.entity.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A channel as a client writes it. */
public record ChannelDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = Wording.LINE, message = Wording.UNFIT) String name,
        @NotNull ChannelKind kind,
        @Nullable @Size(max = 4000) @Pattern(regexp = Wording.PROSE, message = Wording.UNFIT) String description) {}
