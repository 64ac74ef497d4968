package io.fitgauge.tenants.boundary;

import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.control.TenantStore;
import io.fitgauge.tenants.entity.Tenant;
import io.fitgauge.tenants.entity.Tenant.Warden;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** All tenants, for the operator of the server. */
@Stateless
public class TenantRegister {

    @Inject
    TenantStore store;

    @Inject
    Event<AccessWithdrawn> withdrawn;

    @Inject
    Clock clock;

    @AcrossTenants("the operator looks after all of them")
    public List<RegisteredTenant> all() {
        return store.all().stream()
                .map(tenant -> RegisteredTenant.of(
                        tenant,
                        tenant.agency() == null
                                ? null
                                : store.byNumber(tenant.agency()).slug()))
                .toList();
    }

    /** Its people and integrations are refused within seconds. @throws Refusal NOT_FOUND, WRONG_STATE */
    @AcrossTenants("the operator looks after all of them")
    public void suspend(String slug) {
        Tenant tenant = get(slug);
        tenant.suspend(Warden.OPERATOR, clock.instant());
        withdrawn.fire(new AccessWithdrawn(tenant.key().id()));
    }

    /** Also what an agency suspended. @throws Refusal NOT_FOUND, WRONG_STATE */
    @AcrossTenants("the operator looks after all of them")
    public void resume(String slug) {
        get(slug).resume(Warden.OPERATOR);
    }

    /** Lets a client stand alone whose people cannot say so themselves. @throws Refusal NOT_FOUND, WRONG_STATE */
    @AcrossTenants("the operator looks after all of them")
    public void detach(String slug) {
        withdrawn.fire(new AccessWithdrawn(get(slug).leaveAgency()));
    }

    /** Wherever it is in its life. @throws Refusal NOT_FOUND */
    @AcrossTenants("the operator looks after all of them")
    public TenantId key(String slug) {
        return store.bySlug(slug).map(Tenant::key).orElseThrow(() -> Refusal.notFound("tenant", slug));
    }

    private Tenant get(String slug) {
        return store.bySlug(slug)
                .map(tenant -> store.lock(tenant.key()))
                .orElseThrow(() -> Refusal.notFound("tenant", slug));
    }
}
