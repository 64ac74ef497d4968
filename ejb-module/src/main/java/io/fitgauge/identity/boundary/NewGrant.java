package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Access to a client that somebody of its agency shall have.
 *
 * @param user of the agency
 * @param client needed when the agency asks; the client itself when it does
 * @param role up to {@code TENANT_ADMIN}
 * @param validUntil within a year
 */
public record NewGrant(@NotNull UUID user, @Nullable UUID client, @NotNull Role role, @NotNull Instant validUntil) {}
