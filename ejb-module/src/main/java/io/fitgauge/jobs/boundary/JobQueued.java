package io.fitgauge.jobs.boundary;

import io.fitgauge.tenancy.TenantId;

/** A tenant has a new job. Of interest once the transaction is committed. */
record JobQueued(TenantId tenant) {}
