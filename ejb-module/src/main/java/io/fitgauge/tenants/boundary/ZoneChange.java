package io.fitgauge.tenants.boundary;

import io.fitgauge.outbox.boundary.DomainEvent;
import io.fitgauge.tenancy.TenantId;

/** The event after which it is another time where the tenant is: what falls due there has to be moved. */
public final class ZoneChange {

    public static final String TYPE = "tenant.zone-changed";

    private ZoneChange() {}

    static DomainEvent of(TenantId tenant) {
        return new DomainEvent(TYPE, "tenant", tenant.id(), "{}");
    }
}
