package io.fitgauge.publishing.boundary;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is said when an ICP is published.
 *
 * @param why for everybody who works by it; the tenant can require it
 */
public record PublishWish(
        @Nullable @Size(max = 2000) @Pattern(regexp = Prose.REGEXP, message = Prose.UNFIT) String why) {}
