package io.fitgauge.publishing.boundary;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody says who agrees to a draft. */
public record ApprovalWish(
        @Nullable @Size(max = 2000) @Pattern(regexp = Prose.REGEXP, message = Prose.UNFIT) String note) {}
