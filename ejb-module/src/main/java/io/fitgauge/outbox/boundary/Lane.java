package io.fitgauge.outbox.boundary;

import io.fitgauge.tenancy.TenantId;

/** What one handler has to hear of in one tenant. Lanes do not wait for each other. */
record Lane(TenantId tenant, String handler) {}
