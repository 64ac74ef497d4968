package io.fitgauge.outbox.boundary;

import io.fitgauge.tenancy.TenantId;
import java.util.List;

/** There is something to deliver. Of interest once the transaction is committed. */
record EventWritten(TenantId tenant, List<String> handlers) {}
