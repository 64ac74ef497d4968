package io.fitgauge.archives.boundary;

import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Throws away archives whose days are over, and those of clients that left, every hour. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportTick {

    private static final System.Logger LOG = System.getLogger(ExportTick.class.getName());

    @Inject
    Tenants tenants;

    @Inject
    TenantExports exports;

    @Inject
    ExportRemoval removal;

    @Schedule(hour = "*", minute = "23", persistent = false)
    @AcrossTenants("every tenant's turn comes; each is looked after inside its own")
    public void tick() {
        try {
            tenants.all().forEach(this::tidy);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Exports are thrown away in an hour: {0}", e.toString());
        }
    }

    private void tidy(TenantId tenant) {
        Caller caller = Caller.system(tenant);
        removal.remove(caller, exports.expired(caller));
    }
}
