package io.fitgauge.tenants.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** {@code tenant suspend}. */
@Dependent
class TenantSuspend extends TenantCommand {

    @Inject
    TenantSuspend(TenantRegister register) {
        super("tenant suspend", "suspended", register::suspend);
    }
}
