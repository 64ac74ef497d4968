package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * What of a grant may be changed.
 *
 * @param role up to {@code TENANT_ADMIN}
 * @param validUntil within a year
 */
public record GrantChange(@NotNull Role role, @NotNull Instant validUntil) {}
