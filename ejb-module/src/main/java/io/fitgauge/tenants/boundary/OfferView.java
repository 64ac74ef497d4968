package io.fitgauge.tenants.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * An agency that offers to manage the tenant.
 *
 * @param agency who offers
 * @param expiresAt until when it can be accepted
 */
public record OfferView(UUID id, AgencyName agency, Instant offeredAt, Instant expiresAt) {}
