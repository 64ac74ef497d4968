package io.fitgauge.jobs.boundary;

import io.fitgauge.tenancy.AcrossTenants;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Looks for jobs that nobody runs: those of an earlier life when the server has started, and what slipped by later. It
 * first looks once the whole application is there, so that every handler can be found.
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

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @AcrossTenants("jobs wait in all tenants; each is run inside its own")
    public void tick() {
        try {
            jobs.waiting().forEach(workers::take);
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.log(System.Logger.Level.WARNING, "Jobs cannot be looked for, and will be every two seconds", e);
            }
            failing = true;
        }
    }

    @PreDestroy
    void stop() {
        workers.stop();
    }
}
