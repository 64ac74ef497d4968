package io.fitgauge.tenants.boundary;

import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.entity.Tenant;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The agency of a client, for use inside the server.
 *
 * @param link what its people hold in the client stands on this
 * @param since when the client became its
 */
public record ManagingAgency(TenantId key, AgencyName name, UUID link, Instant since) {

    static ManagingAgency of(Tenant client, Tenant agency) {
        return new ManagingAgency(
                agency.key(),
                AgencyName.of(agency),
                Objects.requireNonNull(client.agencyLink()),
                Objects.requireNonNull(client.agencySince()));
    }
}
