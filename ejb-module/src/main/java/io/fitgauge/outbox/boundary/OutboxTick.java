package io.fitgauge.outbox.boundary;

import io.fitgauge.outbox.control.OutboxGauges;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Looks for deliveries that are due: those of an earlier life, of other nodes, and those that rested. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTick {

    private static final System.Logger LOG = System.getLogger(OutboxTick.class.getName());

    private static final Duration KEPT = Duration.ofDays(30);

    private boolean failing;

    @Inject
    Deliveries deliveries;

    @Inject
    Dispatcher dispatcher;

    @Inject
    OutboxGauges gauges;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @AcrossTenants("events wait in all tenants; each is delivered inside its own")
    public void tick() {
        try {
            deliveries.due().forEach(due -> dispatcher.take(new Lane(due.tenant(), due.handler())));
            gauges.show(deliveries.counts(), clock.instant());
            failing = false;
        } catch (SQLException | RuntimeException e) {
            if (!failing) {
                LOG.log(System.Logger.Level.WARNING, "Events cannot be looked for, and will be every two seconds", e);
            }
            failing = true;
        }
    }

    /** What nobody polls for any more goes. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    @AcrossTenants("old events are deleted in all tenants, in each by itself")
    public void clean() {
        Instant before = clock.instant().minus(KEPT);
        try {
            deliveries.withEventsBefore(before).stream().map(Caller::system).forEach(tenant -> {
                while (deliveries.deleteEventsBefore(tenant, before)) {
                    // as many as there are
                }
            });
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Old events stay until the next hour", e);
        }
    }

    @PreDestroy
    void stop() {
        dispatcher.stop();
    }
}
