package io.fitgauge.tenants.boundary;

import io.fitgauge.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Both names of every tenant that was asked for, in memory: no number is used twice. */
@ApplicationScoped
public class TenantKeys {

    @Inject
    Tenants tenants;

    private final Map<UUID, TenantId> known = new ConcurrentHashMap<>();

    /** A tenant of this id may have gone, and come back by another number. */
    public void forget(Collection<UUID> ids) {
        known.keySet().removeAll(ids);
    }

    /** Asks the database the first time only. To be asked for what a signed token names, never for what users write. */
    public Optional<TenantId> find(UUID id) {
        TenantId key = known.get(id);
        if (key != null) {
            return Optional.of(key);
        }
        Optional<TenantId> read = tenants.byId(id).map(KnownTenant::key);
        read.ifPresent(there -> known.put(id, there));
        return read;
    }
}
