package io.fitgauge.identity.boundary;

import io.fitgauge.tenants.boundary.AgencyName;
import io.fitgauge.tenants.boundary.ManagingAgency;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The agency of a client, as the client sees it.
 *
 * @param since when the client became its
 * @param administrators of the agency, who hold {@code TENANT_ADMIN} here for as long as that lasts
 */
public record AgencyView(AgencyName agency, Instant since, List<Administrator> administrators) {

    public AgencyView {
        administrators = List.copyOf(administrators);
    }

    /** Somebody of the agency. */
    public record Administrator(UUID id, String name, String email) {}

    /** Of all that is seen, so that who leaves an agency has seen who it is. */
    int revision() {
        return List.of(agency.id(), agency.slug(), agency.name(), since, names())
                        .hashCode()
                & Integer.MAX_VALUE;
    }

    private List<List<Object>> names() {
        return administrators.stream()
                .map(known -> List.<Object>of(known.id(), known.name(), known.email()))
                .toList();
    }

    static AgencyView of(ManagingAgency agency, List<Colleague> administrators) {
        return new AgencyView(
                agency.name(),
                agency.since(),
                administrators.stream()
                        .map(known -> new Administrator(known.id(), known.name(), known.email()))
                        .toList());
    }
}
