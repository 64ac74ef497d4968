package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Keeps when API clients were last used. What the database does not take is tried again; a lost one tells a bit less. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClientUseTick {

    private static final System.Logger LOG = System.getLogger(ClientUseTick.class.getName());

    private boolean failing;

    @Inject
    ClientUse use;

    @Inject
    ClientUses uses;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @AcrossTenants("clients of all tenants are seen; each is kept inside its own")
    public void keep() {
        try {
            for (ClientUse.Use one : use.toKeep()) {
                uses.keep(Caller.system(one.seen().tenant()), one);
                use.isKept(one);
            }
            failing = false;
        } catch (RuntimeException away) {
            if (!failing) {
                LOG.log(System.Logger.Level.WARNING, "When API clients are used cannot be kept: {0}", away.toString());
            }
            failing = true;
        }
    }
}
