package io.fitgauge.tenants.boundary;

import io.fitgauge.outbox.boundary.DomainEvent;
import java.util.UUID;

/** What happens to a tenant, as it is told inside it. */
public final class TenantEvents {

    /** Its days begin at other moments from now on. */
    public static final String ZONE_CHANGED = "tenant.zone-changed";

    private TenantEvents() {}

    static DomainEvent zoneChanged(UUID tenant) {
        return new DomainEvent(ZONE_CHANGED, "tenant", tenant, "{}");
    }
}
