package io.fitgauge.tenants.boundary;

import io.fitgauge.tenancy.TenantId;

/** A tenant for use inside the server: its key, and what may be shown of it. */
public record KnownTenant(TenantId key, TenantView view) {}
