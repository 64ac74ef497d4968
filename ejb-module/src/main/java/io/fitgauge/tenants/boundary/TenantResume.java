package io.fitgauge.tenants.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** {@code tenant resume}. */
@Dependent
class TenantResume extends TenantCommand {

    @Inject
    TenantResume(TenantRegister register) {
        super("tenant resume", "active", register::resume);
    }
}
