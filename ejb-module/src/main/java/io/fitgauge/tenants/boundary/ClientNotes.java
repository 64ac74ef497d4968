package io.fitgauge.tenants.boundary;

import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Change;
import io.fitgauge.tenancy.Changes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Says in a client what was done to it from outside. */
@Stateless
public class ClientNotes {

    private static final String TIME_ZONE = "timeZone";

    @Inject
    Changes changes;

    @Inject
    Outbox outbox;

    /** @param caller somebody of the agency, acting here */
    public void note(Caller caller, Change change) {
        changes.note(change);
        if (change.before() != null && change.before().containsKey(TIME_ZONE)) {
            outbox.write(caller, TenantEvents.zoneChanged(caller.tenant().id()));
        }
    }
}
