package io.fitgauge.publishing.boundary;

import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.personas.boundary.IcpPeople;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** What was published, whole. */
@Stateless
public class Versions {

    @Inject
    Icps icps;

    /** @throws Refusal NOT_FOUND */
    public VersionWithPersonas find(Caller caller, UUID icp, int version) {
        return VersionWithPersonas.of(
                icps.version(caller, icp, version),
                IcpPeople.read(icps.personas(caller, icp, version).orElse(null)));
    }
}
