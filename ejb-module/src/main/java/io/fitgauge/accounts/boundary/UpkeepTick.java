package io.fitgauge.accounts.boundary;

import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks every hour, on every node, whose accounts have not been looked after that day. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UpkeepTick {

    private static final System.Logger LOG = System.getLogger(UpkeepTick.class.getName());

    @Inject
    Tenants tenants;

    @Inject
    Upkeep upkeep;

    @Schedule(hour = "*", minute = "17", persistent = false)
    @AcrossTenants("every tenant's turn comes; each is looked after inside its own")
    public void tick() {
        try {
            tenants.all().forEach(this::ask);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Accounts are looked after in an hour", e);
        }
    }

    private void ask(TenantId tenant) {
        try {
            upkeep.startIfDue(Caller.system(tenant));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Accounts of tenant " + tenant.id() + " are looked after later", e);
        }
    }
}
