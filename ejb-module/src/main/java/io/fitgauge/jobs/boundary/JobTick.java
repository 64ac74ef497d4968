package io.fitgauge.jobs.boundary;

import io.fitgauge.jobs.control.JobGauges;
import io.fitgauge.tenancy.AcrossTenants;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Looks for jobs that nobody has told of: those that were left behind, other nodes' that they have no worker for, and
 * what slipped by. It first looks once the whole application is there, so that every handler can be found.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobTick {

    private static final System.Logger LOG = System.getLogger(JobTick.class.getName());

    private boolean failing;

    @Inject
    JobLife jobs;

    @Inject
    JobWorkers workers;

    @Inject
    JobGauges gauges;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @AcrossTenants("jobs wait in all tenants; each is run inside its own")
    public void tick() {
        try {
            if (!jobs.waiting().isEmpty()) {
                workers.look();
            }
            gauges.show(jobs.counts(), clock.instant());
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.log(System.Logger.Level.WARNING, "Jobs cannot be looked for, and will be every two seconds", e);
            }
            failing = true;
        }
    }
}
