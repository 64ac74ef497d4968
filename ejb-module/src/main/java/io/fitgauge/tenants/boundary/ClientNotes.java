package io.fitgauge.tenants.boundary;

import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Change;
import io.fitgauge.tenancy.Changes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Says in a client what was done to it from outside. */
@Stateless
public class ClientNotes {

    @Inject
    Changes changes;

    /** @param caller somebody of the agency, acting here */
    public void note(Caller caller, Change change) {
        changes.note(change);
    }
}
