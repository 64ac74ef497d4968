package io.fitgauge.tenants.boundary;

import org.jspecify.annotations.Nullable;

/**
 * Which clients are wanted; what is absent does not matter.
 *
 * @param q a part of the name or the slug, in any case
 */
public record ClientFilter(@Nullable String q, @Nullable ClientStatus status) {}
