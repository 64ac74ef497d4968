package io.fitgauge.outbox.boundary;

import io.fitgauge.outbox.control.DeliveryStore;
import io.fitgauge.outbox.entity.Delivery;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What this room keeps of a tenant: what has yet to be acted on, is acted on where the archive comes in. */
class OutboxData implements TenantData {

    private static final String ITS_TENANT = "The id of the tenant, once more.";
    private static final String NOT_YET = "'9999-12-31'";

    private static final List<TenantTable> TABLES = List.of(
            TenantTable.named("outbox_event", "seq")
                    .wholes("seq")
                    .ids("id")
                    .without("tenant_public_id", ITS_TENANT, TenantTable.PUBLIC_ID)
                    .texts("type", "resource")
                    .ids("resource_id")
                    .documents("data")
                    .word("actor_kind", Actor.Kind.class)
                    .ids("actor_id", "actor_agency")
                    .instants("occurred_at"),
            TenantTable.named("outbox_delivery", "handler", "resource_id", "seq")
                    .after("outbox_event")
                    .texts("handler")
                    .ids("resource_id")
                    .wholes("seq")
                    .ids("id")
                    .without("tenant_public_id", ITS_TENANT, TenantTable.PUBLIC_ID)
                    .word("state", Delivery.State.class)
                    .wholes("attempts")
                    .instants("written_at")
                    .without("due_at", "It is due where the archive comes in, when all of it is there.", NOT_YET)
                    .texts("problem"));

    private final DeliveryStore deliveries;
    private final Clock clock;

    @Inject
    OutboxData(DeliveryStore deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }

    @Override
    public void leaving(Caller system) {
        deliveries.removeAll();
    }

    @Override
    public void arrived(Caller system) {
        deliveries.allDueAt(clock.instant());
    }
}
