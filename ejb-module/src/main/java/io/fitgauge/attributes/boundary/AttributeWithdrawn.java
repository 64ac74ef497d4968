package io.fitgauge.attributes.boundary;

import io.fitgauge.tenancy.Caller;

/**
 * Fired before a tenant's own attribute is deleted, in the same transaction. Rooms that hold it may clean up, or throw
 * a {@link io.fitgauge.refusal.Refusal} to keep it.
 */
public record AttributeWithdrawn(Caller caller, String key) {}
