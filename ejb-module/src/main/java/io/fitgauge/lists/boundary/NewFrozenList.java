package io.fitgauge.lists.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a list that is made from another is called. */
public record NewFrozenList(
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = TargetListDraft.UNFIT)
                String name) {}
