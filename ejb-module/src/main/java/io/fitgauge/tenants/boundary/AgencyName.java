package io.fitgauge.tenants.boundary;

import io.fitgauge.tenancy.Change;
import io.fitgauge.tenants.entity.Tenant;
import java.util.Map;
import java.util.UUID;

/** An agency, as others may know it. */
public record AgencyName(UUID id, String slug, String name) {

    static AgencyName of(Tenant agency) {
        return new AgencyName(agency.key().id(), agency.slug(), agency.name());
    }

    Change joined() {
        return new Change("agency", id.toString(), null, facts());
    }

    Change left() {
        return new Change("agency", id.toString(), facts(), null);
    }

    private Map<String, Object> facts() {
        return Map.of("slug", slug, "name", name);
    }
}
