package io.fitgauge.notifications.boundary;

import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Throws away what was told more than a year ago, every hour. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NotificationTick {

    private static final System.Logger LOG = System.getLogger(NotificationTick.class.getName());

    @Inject
    Tenants tenants;

    @Inject
    OldNotifications old;

    @Schedule(hour = "*", minute = "43", persistent = false)
    @AcrossTenants("every tenant's turn comes; each is looked after inside its own")
    public void tick() {
        try {
            tenants.all().forEach(this::tidy);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Old notifications stay until the next hour", e);
        }
    }

    private void tidy(TenantId tenant) {
        while (old.deleteSome(Caller.system(tenant))) {
            // as many as there are
        }
    }
}
