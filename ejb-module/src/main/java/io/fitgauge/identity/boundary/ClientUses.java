package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.ClientUseRows;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** When API clients of one tenant were last used. */
@Stateless
public class ClientUses {

    @Inject
    ClientUseRows rows;

    public void keep(Caller caller, ClientUse.Use use) {
        rows.used(use.seen().client(), use.seen().id(), use.minute());
    }
}
