package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.AcrossTenants;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every second. While the database is away, what was known last goes on counting. */
@Startup
@Singleton
@DependsOn("Installation")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccessTick {

    private static final System.Logger LOG = System.getLogger(AccessTick.class.getName());

    private boolean failing;

    @Inject
    AccessWatch watch;

    @Lock(LockType.WRITE)
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @AcrossTenants("keys are the installation's, and stamps name no tenant")
    public void look() {
        try {
            watch.look();
            failing = false;
        } catch (RuntimeException away) {
            if (!failing) {
                LOG.log(System.Logger.Level.WARNING, "Withdrawn access cannot be read: {0}", away.toString());
            }
            failing = true;
        }
    }
}
