package io.fitgauge.tenants.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.control.SettingStore;
import io.fitgauge.tenants.control.TenantStore;
import io.fitgauge.tenants.entity.Manner;
import io.fitgauge.tenants.entity.Tenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tenants: found by name before there is a caller, seen and changed by their own people. */
@Stateless
public class Tenants {

    private static final String PRACTICE = "practice";

    @Inject
    TenantStore store;

    @Inject
    SettingStore settings;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Who is suspended is not found: so whoever comes in by this is refused. */
    @AcrossTenants("a login names its tenant by slug")
    public Optional<KnownTenant> bySlug(String slug) {
        return store.bySlug(slug).map(KnownTenant::of).filter(KnownTenant::isActive);
    }

    /** Who is suspended is not found: so whoever comes in by this is refused. */
    @AcrossTenants("a token names its tenant by public id, and only then there is a caller")
    public Optional<KnownTenant> byId(UUID id) {
        return store.byId(id).map(KnownTenant::of).filter(KnownTenant::isActive);
    }

    /** As it is at this moment, whatever this transaction has read before. */
    public boolean isActive(Caller caller) {
        return store.status(caller.tenant()) == Tenant.Status.ACTIVE;
    }

    /** Suspended or not. */
    @AcrossTenants("an agency's event names the client that it is about")
    public Optional<TenantId> key(UUID id) {
        return store.byId(id).map(Tenant::key);
    }

    /** Suspended or not; none that is on its way in or out. */
    @AcrossTenants("what is due in any tenant is looked for in all of them, one at a time")
    public List<TenantId> all() {
        return store.all().stream().filter(Tenant::isHere).map(Tenant::key).toList();
    }

    /** Makes the tenant unless its slug exists; what exists is left as it is. */
    @AcrossTenants("the operator makes tenants")
    public KnownTenant ensure(NewTenant wanted) {
        return KnownTenant.of(store.bySlug(wanted.slug()).orElseGet(() -> make(wanted)));
    }

    public Revised<TenantView> mine(Caller caller) {
        return revised(caller, store.get(caller.tenant()));
    }

    /** How it works, with all that is usual. */
    public Practice practice(Caller caller) {
        return settings.find(PRACTICE, Practice.class).orElse(Practice.USUAL).complete();
    }

    /** The day it is for this tenant, on which exclusions expire and things fall due. */
    public ZoneId timeZone(Caller caller) {
        return store.get(caller.tenant()).timeZone();
    }

    /** @throws Refusal STALE when the revision is not the latest; INVALID for an unknown locale, zone or currency */
    public Revised<TenantView> change(Caller caller, int revision, TenantSettings wanted) {
        Tenant tenant = store.get(caller.tenant());
        if (tenant.revision() != revision) {
            throw Refusal.stale();
        }
        ZoneId before = tenant.timeZone();
        tenant.speak(wanted.name().strip(), Manner.of(wanted.locale(), wanted.timeZone(), wanted.currency()));
        if (!tenant.timeZone().equals(before)) {
            outbox.write(caller, TenantEvents.zoneChanged(caller.tenant().id()));
        }
        Practice practice = wanted.settings();
        if (practice != null && !practice.complete().equals(practice(caller))) {
            settings.set(PRACTICE, practice.complete());
            store.touch(tenant);
        }
        store.flush();
        if (!tenant.timeZone().equals(before)) {
            outbox.write(caller, ZoneChange.of(caller.tenant()));
        }
        return revised(caller, tenant);
    }

    private Tenant make(NewTenant wanted) {
        Tenant tenant = new Tenant(
                UuidCreator.getTimeOrderedEpoch(),
                wanted.slug(),
                wanted.name(),
                Tenant.Kind.valueOf(wanted.kind()),
                clock.instant());
        tenant.speak(wanted.name(), wanted.manner(tenant));
        String agency = wanted.agency();
        if (agency != null) {
            tenant.joinAgency(agency(agency).key(), UUID.randomUUID(), clock.instant());
        }
        store.add(tenant);
        return tenant;
    }

    private Tenant agency(String slug) {
        return store.bySlug(slug)
                .filter(tenant -> tenant.kind() == Tenant.Kind.AGENCY)
                .orElseThrow(() -> Refusal.notFound("agency", slug));
    }

    private Revised<TenantView> revised(Caller caller, Tenant tenant) {
        return new Revised<>(tenant.revision(), TenantView.of(tenant, practice(caller)));
    }
}
