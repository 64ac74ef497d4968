package io.fitgauge.tenants.boundary;

import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.control.TenantStore;
import io.fitgauge.tenants.entity.Manner;
import io.fitgauge.tenants.entity.Tenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Tenants on their way in and out. While they are, nobody gets in, and nobody finds them. Whoever moves one says so with every
 * step; one that has not been heard of for a while was broken off.
 */
@Stateless
public class Passage {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Inject
    TenantStore store;

    @Inject
    Event<AccessWithdrawn> withdrawn;

    @Inject
    Clock clock;

    /** @throws Refusal DUPLICATE when there is one with the id or the slug; TRY_AGAIN when that is on its way in or out */
    @AcrossTenants("the operator brings tenants")
    public void requireAbsent(Arrival arrival) {
        store.byId(arrival.id()).or(() -> store.bySlug(arrival.slug())).ifPresent(there -> {
            throw there.isHere()
                    ? new Refusal(
                            Reason.DUPLICATE,
                            "There is a tenant " + arrival.slug() + " here already, or one with its id.")
                    : new Refusal(
                            Reason.TRY_AGAIN,
                            "Tenant " + arrival.slug() + " is on its way in or out. Try again in some minutes.");
        });
    }

    /** @throws Refusal as {@link #requireAbsent}; INVALID */
    @AcrossTenants("the operator brings tenants")
    public TenantId begin(Arrival arrival) {
        requireAbsent(arrival);
        Tenant tenant = new Tenant(arrival.id(), slug(arrival), arrival.name(), kind(arrival), arrival.createdAt());
        tenant.speak(arrival.name(), Manner.of(arrival.locale(), arrival.timeZone(), arrival.currency()));
        tenant.beginToArrive(clock.instant());
        store.add(tenant);
        return tenant.key();
    }

    private static String slug(Arrival arrival) {
        if (!arrival.slug().matches(NewTenant.SLUG)) {
            throw Refusal.invalid("/tenant/slug", "Not lower-case letters, digits and hyphens.");
        }
        return arrival.slug();
    }

    private static Tenant.Kind kind(Arrival arrival) {
        return Arrays.stream(Tenant.Kind.values())
                .filter(kind -> kind.name().equals(arrival.kind()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("/tenant/kind", "Not AGENCY or CLIENT."));
    }

    /** To be called with every step. @throws Refusal WRONG_STATE when it is not coming in any more */
    public void arriving(Caller caller) {
        store.lock(caller.tenant()).move(Tenant.Status.ARRIVING, clock.instant());
    }

    /** All that it has is there: its people are let in. What tokens of an earlier life stood on has ended. */
    public void arrived(Caller caller) {
        store.lock(caller.tenant()).arrive();
        withdrawn.fire(new AccessWithdrawn(caller.tenant().id()));
    }

    /**
     * Closes it for good, also one that did not wholly come in. Asked again, nothing happens.
     *
     * @throws Refusal WRONG_STATE for an agency that has clients
     */
    public void leave(Caller caller) {
        if (store.hasClients(caller.tenant())) {
            throw Refusal.wrongState("It has clients. They come first: let them go, or erase them.");
        }
        store.lock(caller.tenant()).leave(clock.instant());
        withdrawn.fire(new AccessWithdrawn(caller.tenant().id()));
    }

    /** To be called with every step. @throws Refusal WRONG_STATE when nobody has closed it */
    public void leaving(Caller caller) {
        store.lock(caller.tenant()).move(Tenant.Status.LEAVING, clock.instant());
    }

    /** @throws jakarta.persistence.PersistenceException when anything of it is left */
    public void remove(Caller caller) {
        leaving(caller);
        store.remove(store.get(caller.tenant()));
    }

    /** @return those that somebody began to bring in or to take out, and has not gone on with */
    @AcrossTenants("what was broken off is gone on with in any tenant, one at a time")
    public List<TenantId> brokenOff() {
        Instant before = clock.instant().minus(SILENCE);
        return store.movedBefore(before).stream().map(Tenant::key).toList();
    }
}
