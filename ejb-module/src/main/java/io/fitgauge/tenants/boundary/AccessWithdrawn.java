package io.fitgauge.tenants.boundary;

import java.util.UUID;

/**
 * Access tokens that stand on this do not count any more. Observed in the same transaction by who knows of tokens.
 *
 * @param subject a tenant that was suspended, or the link to an agency that was left
 */
public record AccessWithdrawn(UUID subject) {}
