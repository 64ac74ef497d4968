package io.fitgauge.changes.boundary;

import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What things are called that notices tell of. */
@Dependent
class Names {

    private final Icps icps;
    private final Segments segments;
    private final Personas personas;

    @Inject
    Names(Icps icps, Segments segments, Personas personas) {
        this.icps = icps;
        this.segments = segments;
        this.personas = personas;
    }

    /** As it was published last; as its draft is called when it never was. */
    String icp(Caller system, UUID id) {
        IcpView icp = icps.find(system, id).value();
        Integer version = icp.version();
        return version == null ? icp.name() : icps.version(system, id, version).name();
    }

    Optional<String> icpIfThere(Caller system, UUID id) {
        return icps.has(system, id) ? Optional.of(icp(system, id)) : Optional.empty();
    }

    Optional<String> segment(Caller system, UUID id) {
        return segments.name(system, id);
    }

    Optional<PersonaView> persona(Caller system, UUID id) {
        return personas.among(system, List.of(id)).stream().findFirst();
    }
}
