package io.fitgauge.tenants.control;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.entity.Tenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Lets agencies pass. */
@Dependent
public class AgencyGuard {

    private final TenantStore tenants;

    @Inject
    AgencyGuard(TenantStore tenants) {
        this.tenants = tenants;
    }

    /**
     * @return the caller's tenant
     * @throws Refusal ROLE_TOO_SMALL when it is no agency
     */
    public TenantId requireAgency(Caller caller) {
        if (tenants.get(caller.tenant()).kind() != Tenant.Kind.AGENCY) {
            throw new Refusal(Reason.ROLE_TOO_SMALL, "Only an agency has clients.");
        }
        return caller.tenant();
    }
}
