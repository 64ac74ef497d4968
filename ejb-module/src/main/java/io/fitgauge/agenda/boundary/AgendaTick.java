package io.fitgauge.agenda.boundary;

import io.fitgauge.agenda.control.AgendaGauges;
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

/** Looks for what is due, on every node. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgendaTick {

    private static final System.Logger LOG = System.getLogger(AgendaTick.class.getName());

    private static final Duration KEPT = Duration.ofDays(400);

    private boolean failing;

    @Inject
    AgendaSteps steps;

    @Inject
    AgendaRunner runner;

    @Inject
    AgendaGauges gauges;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @AcrossTenants("items are due in all tenants; each is done inside its own")
    public void tick() {
        try {
            steps.due().forEach(runner::take);
            gauges.show(steps.counts(), clock.instant());
            failing = false;
        } catch (SQLException | RuntimeException e) {
            if (!failing) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "What is due cannot be looked for, and will be every two seconds",
                        e);
            }
            failing = true;
        }
    }

    /** What was done long ago goes. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    @AcrossTenants("old items are deleted in all tenants, in each by itself")
    public void clean() {
        Instant before = clock.instant().minus(KEPT);
        try {
            steps.withDoneBefore(before).stream().map(Caller::system).forEach(tenant -> {
                while (steps.deleteDoneBefore(tenant, before)) {
                    // as many as there are
                }
            });
        } catch (SQLException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Old items stay until the next hour", e);
        }
    }

    @PreDestroy
    void stop() {
        runner.stop();
    }
}
