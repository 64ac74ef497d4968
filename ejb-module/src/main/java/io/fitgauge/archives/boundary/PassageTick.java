package io.fitgauge.archives.boundary;

import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.Passage;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Of tenants whose way in or out was broken off, nothing stays. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PassageTick {

    private static final System.Logger LOG = System.getLogger(PassageTick.class.getName());

    @Inject
    Passage passage;

    @Inject
    TenantErasure erasure;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    @AcrossTenants("what was broken off is gone on with in any tenant, one at a time")
    public void tick() {
        try {
            passage.brokenOff().forEach(this::erase);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Tenants on their way wait a minute: {0}", e.toString());
        }
    }

    private void erase(TenantId tenant) {
        LOG.log(System.Logger.Level.INFO, "Tenant {0} was on its way in or out, and is erased", tenant.id());
        erasure.close(tenant);
        erasure.erase(tenant, (table, rows) -> {});
    }
}
