package io.fitgauge.scoring.boundary;

import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Asks every five minutes, on every node, where a day has begun. A day begins at a quarter of an hour in every zone; a
 * minute later no score is being made any more that took the day before for today.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DayTick {

    private static final System.Logger LOG = System.getLogger(DayTick.class.getName());

    @Inject
    Tenants tenants;

    @Inject
    FreshScores scores;

    @Schedule(hour = "*", minute = "1/5", persistent = false)
    @AcrossTenants("a day begins in every tenant; each is looked after inside its own")
    public void tick() {
        try {
            tenants.all().forEach(this::ask);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The day's scores are asked for in five minutes", e);
        }
    }

    private void ask(TenantId tenant) {
        try {
            scores.dayBegun(Caller.system(tenant));
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The day's scores of tenant " + tenant.id() + " are asked for later",
                    e);
        }
    }
}
