package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.SigningKeys;
import io.fitgauge.identity.control.Withdrawn;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenants.boundary.TenantKeys;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reads once what every node must know within seconds: keys, and what was withdrawn. */
@Stateless
public class AccessWatch {

    @Inject
    SigningKeys keys;

    @Inject
    Withdrawn withdrawn;

    @Inject
    TenantKeys tenants;

    /** One transaction, with two short statements. */
    @AcrossTenants("keys are the installation's, and stamps name no tenant")
    public void look() {
        keys.refresh();
        tenants.forget(withdrawn.refresh());
    }
}
