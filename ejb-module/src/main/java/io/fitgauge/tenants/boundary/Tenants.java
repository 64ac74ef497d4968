package io.fitgauge.tenants.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.control.TenantStore;
import io.fitgauge.tenants.entity.Tenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tenants: found by name before there is a caller, seen and changed by their own people. */
@Stateless
public class Tenants {

    @Inject
    TenantStore store;

    @Inject
    Clock clock;

    @AcrossTenants("a login names its tenant by slug")
    public Optional<KnownTenant> bySlug(String slug) {
        return store.bySlug(slug).map(Tenants::known);
    }

    @AcrossTenants("a token names its tenant by public id, and only then there is a caller")
    public Optional<KnownTenant> byId(UUID id) {
        return store.byId(id).map(Tenants::known);
    }

    @AcrossTenants("recovery after a start goes through all tenants, one at a time")
    public List<TenantId> all() {
        return store.all().stream().map(Tenant::key).toList();
    }

    /** Makes the tenant unless its slug exists; what exists is left as it is. */
    @AcrossTenants("the operator makes tenants")
    public KnownTenant ensure(NewTenant wanted) {
        return known(store.bySlug(wanted.slug()).orElseGet(() -> make(wanted)));
    }

    public Revised<TenantView> mine(Caller caller) {
        return revised(store.get(caller.tenant()));
    }

    /** The day it is for this tenant, on which exclusions expire and things fall due. */
    public ZoneId timeZone(Caller caller) {
        return store.get(caller.tenant()).timeZone();
    }

    /** @throws Refusal STALE when the revision is not the latest; INVALID for an unknown locale, zone or currency */
    public Revised<TenantView> change(Caller caller, int revision, TenantSettings settings) {
        Tenant tenant = store.get(caller.tenant());
        if (tenant.revision() != revision) {
            throw Refusal.stale();
        }
        FieldErrors errors = new FieldErrors();
        Locale locale = locale(settings.locale(), errors);
        ZoneId zone = zone(settings.timeZone(), errors);
        Currency currency = currency(settings.currency(), errors);
        if (locale == null || zone == null || currency == null) {
            throw Refusal.invalid(errors.list());
        }
        tenant.speak(settings.name().strip(), locale, zone, currency);
        store.flush();
        return revised(tenant);
    }

    private Tenant make(NewTenant wanted) {
        Tenant tenant = new Tenant(
                UuidCreator.getTimeOrderedEpoch(),
                wanted.slug(),
                wanted.name(),
                Tenant.Kind.valueOf(wanted.kind()),
                clock.instant());
        String agency = wanted.agency();
        if (agency != null) {
            tenant.joinAgency(store.bySlug(agency)
                    .orElseThrow(() -> Refusal.notFound("agency", agency))
                    .key());
        }
        store.add(tenant);
        return tenant;
    }

    private static KnownTenant known(Tenant tenant) {
        return new KnownTenant(tenant.key(), TenantView.of(tenant));
    }

    private static Revised<TenantView> revised(Tenant tenant) {
        return new Revised<>(tenant.revision(), TenantView.of(tenant));
    }

    private static @Nullable Locale locale(String tag, FieldErrors errors) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale;
            }
        } catch (IllformedLocaleException notOne) {
            // said below
        }
        errors.add("/locale", "Not a language tag such as nl-NL.");
        return null;
    }

    private static @Nullable ZoneId zone(String id, FieldErrors errors) {
        try {
            if (ZoneId.getAvailableZoneIds().contains(id)) {
                return ZoneId.of(id);
            }
        } catch (DateTimeException notOne) {
            // said below
        }
        errors.add("/timeZone", "Not a time zone such as Europe/Amsterdam.");
        return null;
    }

    private static @Nullable Currency currency(String code, FieldErrors errors) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException notOne) {
            errors.add("/currency", "Not a currency such as EUR.");
            return null;
        }
    }
}
