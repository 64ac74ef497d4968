package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.Stamps;
import io.fitgauge.tenants.boundary.KnownTenant;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody of an agency at the door of a client.
 *
 * @param agencyName as people read it
 * @param stamps of the token that was shown
 */
public record Visit(KnownTenant client, String agencyName, Colleague person, Stamps stamps) {

    public UUID link() {
        return Objects.requireNonNull(client.agencyLink());
    }
}
