package io.fitgauge.tenants.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** {@code tenant detach}. */
@Dependent
class TenantDetach extends TenantCommand {

    @Inject
    TenantDetach(TenantRegister register) {
        super("tenant detach", "on its own", register::detach);
    }
}
