package io.fitgauge.templates.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a template made from an ICP is to be called.
 *
 * @param key one that is free when absent
 * @param language of the ICP's texts
 */
public record FromIcpWish(
        @Nullable @Size(max = 60) String key,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 4000) String description,
        @Nullable @Size(max = 35) String language) {}
