package io.fitgauge.feed.boundary;

import io.fitgauge.tenancy.TenantId;
import java.util.List;
import java.util.UUID;

/** There is something to send. Of interest once the transaction is committed. */
record DeliveriesWaiting(TenantId tenant, List<UUID> webhooks) {

    DeliveriesWaiting {
        webhooks = List.copyOf(webhooks);
    }
}
