package io.fitgauge.tenants.boundary;

import org.jspecify.annotations.Nullable;

/**
 * A tenant that the operator wants to exist.
 *
 * @param slug lower-case letters, digits and hyphens; how people name it when they log in
 * @param kind {@code AGENCY} or {@code CLIENT}
 * @param agency the slug of the agency that manages it
 */
public record NewTenant(String slug, String name, String kind, @Nullable String agency) {}
