package io.fitgauge.schedules.boundary;

import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every hour, on every node, whether all that has to be reviewed is, and on time. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScheduleTick {

    private static final System.Logger LOG = System.getLogger(ScheduleTick.class.getName());

    @Inject
    Tenants tenants;

    @Inject
    ScheduleUpkeep upkeep;

    @Schedule(hour = "*", minute = "41", persistent = false)
    @AcrossTenants("every tenant's schedules are looked after, each tenant's by themselves")
    public void tick() {
        try {
            tenants.all().forEach(this::tend);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Schedules are looked after in an hour", e);
        }
    }

    private void tend(TenantId tenant) {
        try {
            upkeep.tend(Caller.system(tenant));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Schedules of tenant " + tenant.id() + " are looked after later", e);
        }
    }
}
