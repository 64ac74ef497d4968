package io.fitgauge.jobs.boundary;

import io.fitgauge.jobs.control.ThisNode;
import io.fitgauge.tenancy.AcrossTenants;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Says that this node is alive, as long as it is. Others take its jobs up when it does not. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobHeart {

    private static final System.Logger LOG = System.getLogger(JobHeart.class.getName());

    private boolean failing;

    @Inject
    ThisNode node;

    @Inject
    JobWorkers workers;

    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    @AcrossTenants("a node is no tenant's")
    public void beat() {
        try {
            node.beat();
            failing = false;
        } catch (SQLException e) {
            if (!failing) {
                LOG.log(System.Logger.Level.WARNING, "This node cannot say that it is alive: {0}", e.toString());
            }
            failing = true;
        }
    }

    @PreDestroy
    void stop() {
        workers.stop();
        try {
            node.retire();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.INFO, "Jobs are taken up when this node has not been heard of for a while");
        }
    }
}
