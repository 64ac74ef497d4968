package io.fitgauge.tenants.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.outbox.boundary.Outbox;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.control.AgencyGuard;
import io.fitgauge.tenants.control.ClientStore;
import io.fitgauge.tenants.control.TenantStore;
import io.fitgauge.tenants.entity.Manner;
import io.fitgauge.tenants.entity.Tenant;
import io.fitgauge.tenants.entity.Tenant.Warden;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The clients of the caller's tenant, which must be an agency. Another's client is not found. */
@Stateless
public class Clients {

    @Inject
    AgencyGuard agencies;

    @Inject
    ClientStore clients;

    @Inject
    TenantStore tenants;

    @Inject
    Event<AccessWithdrawn> withdrawn;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Sorted by {@code name}, {@code slug} or {@code createdAt}; by name unless asked. */
    public Page<ClientView> list(Caller caller, ClientFilter filter, PageRequest request) {
        Tenant.Status status = filter.status() == null
                ? null
                : Tenant.Status.valueOf(filter.status().name());
        return clients.list(agency(caller), filter.q(), status, request).map(ClientView::of);
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<ClientView> find(Caller caller, UUID id) {
        return revised(clients.find(agency(caller), id).orElseThrow(() -> missing(id)));
    }

    /**
     * For use inside the server: what is in it is for a transaction of its own.
     *
     * @throws Refusal NOT_FOUND
     */
    public KnownTenant known(Caller caller, UUID id) {
        return KnownTenant.of(clients.find(agency(caller), id).orElseThrow(() -> missing(id)));
    }

    /** @throws Refusal INVALID; DUPLICATE when any tenant has the slug */
    public Revised<ClientView> create(Caller caller, NewClient wanted) {
        TenantId agency = agency(caller);
        if (tenants.bySlug(wanted.slug()).isPresent()) {
            throw Refusal.duplicate("/slug", "This slug is taken.");
        }
        Tenant client = new Tenant(
                UuidCreator.getTimeOrderedEpoch(), wanted.slug(), wanted.name(), Tenant.Kind.CLIENT, clock.instant());
        client.speak(wanted.name().strip(), Manner.of(wanted.locale(), wanted.timeZone(), wanted.currency()));
        client.joinAgency(agency, UUID.randomUUID(), clock.instant());
        tenants.add(client);
        outbox.write(caller, ClientEvents.of(ClientEvents.CREATED, null, ClientView.of(client)));
        return revised(client);
    }

    /** @throws Refusal NOT_FOUND, STALE; INVALID for an unknown locale, zone or currency */
    public Revised<ClientView> change(Caller caller, UUID id, int revision, TenantSettings settings) {
        Manner manner = Manner.of(settings.locale(), settings.timeZone(), settings.currency());
        return change(
                caller,
                id,
                revision,
                ClientEvents.CHANGED,
                client -> client.speak(settings.name().strip(), manner));
    }

    /**
     * Its people and integrations are refused within seconds; its data stays.
     *
     * @param revision what the caller read; absent for "whatever it is now"
     * @throws Refusal NOT_FOUND, STALE, WRONG_STATE when it is suspended
     */
    public Revised<ClientView> suspend(Caller caller, UUID id, @Nullable Integer revision) {
        return change(caller, id, revision, ClientEvents.SUSPENDED, client -> {
            client.suspend(Warden.AGENCY, clock.instant());
            withdrawn.fire(new AccessWithdrawn(client.key().id()));
        });
    }

    /**
     * Its people are let in again, with new tokens.
     *
     * @param revision what the caller read; absent for "whatever it is now"
     * @throws Refusal NOT_FOUND, STALE, WRONG_STATE unless the agency suspended it
     */
    public Revised<ClientView> resume(Caller caller, UUID id, @Nullable Integer revision) {
        return change(caller, id, revision, ClientEvents.RESUMED, client -> client.resume(Warden.AGENCY));
    }

    /**
     * Lets a client go: it stands alone from now on, with all that is its own.
     *
     * @param revision what the caller read; absent for "whatever it is now"
     * @throws Refusal NOT_FOUND, STALE
     */
    public void release(Caller caller, UUID id, @Nullable Integer revision) {
        change(
                caller,
                id,
                revision,
                ClientEvents.RELEASED,
                client -> withdrawn.fire(new AccessWithdrawn(client.leaveAgency())));
    }

    /** Whether it is the agency's, suspended or not. False also for a caller of no agency. */
    public boolean has(Caller caller, UUID id) {
        return clients.find(caller.tenant(), id).isPresent();
    }

    /** It is told that an archive of it was asked for. @throws Refusal NOT_FOUND */
    public void exported(Caller caller, UUID id) {
        ClientView client = find(caller, id).value();
        outbox.write(caller, ClientEvents.exported(client));
    }

    /**
     * Closes a client for good: nobody gets in any more, and nothing brings it back. What it has is to be erased then.
     *
     * @param revision what the caller read
     * @return as it was
     * @throws Refusal NOT_FOUND, STALE
     */
    public ClientView close(Caller caller, UUID id, int revision) {
        Tenant client = clients.lock(agency(caller), id).orElseThrow(() -> missing(id));
        if (client.revision() != revision) {
            throw Refusal.stale();
        }
        ClientView before = ClientView.of(client);
        client.leave(clock.instant());
        withdrawn.fire(new AccessWithdrawn(client.key().id()));
        outbox.write(caller, ClientEvents.closed(before));
        return before;
    }

    private Revised<ClientView> change(
            Caller caller, UUID id, @Nullable Integer revision, String event, Consumer<Tenant> change) {
        Tenant client = clients.lock(agency(caller), id).orElseThrow(() -> missing(id));
        if (revision != null && client.revision() != revision) {
            throw Refusal.stale();
        }
        ClientView before = ClientView.of(client);
        change.accept(client);
        tenants.flush();
        outbox.write(caller, ClientEvents.of(event, before, ClientView.of(client)));
        return revised(client);
    }

    private TenantId agency(Caller caller) {
        return agencies.requireAgency(caller);
    }

    private static Refusal missing(UUID id) {
        return Refusal.notFound("client", id);
    }

    private static Revised<ClientView> revised(Tenant client) {
        return new Revised<>(client.revision(), ClientView.of(client));
    }
}
