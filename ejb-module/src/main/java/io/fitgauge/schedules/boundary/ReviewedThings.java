package io.fitgauge.schedules.boundary;

import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.schedules.entity.Subject;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What schedules are for. What is gone is there no more, and so is what is retired. */
class ReviewedThings {

    private final Tenants tenants;
    private final Segments segments;
    private final Icps icps;
    private final Personas personas;

    @Inject
    ReviewedThings(Tenants tenants, Segments segments, Icps icps, Personas personas) {
        this.tenants = tenants;
        this.segments = segments;
        this.icps = icps;
        this.personas = personas;
    }

    Optional<ReviewedThing> find(Caller caller, Subject subject) {
        UUID id = subject.id();
        return switch (subject.kind()) {
            case TENANT ->
                Optional.of(new ReviewedThing(tenants.mine(caller).value().name(), null));
            case SEGMENT ->
                segments.name(caller, Objects.requireNonNull(id)).map(name -> new ReviewedThing(name, null));
            case ICP ->
                icp(caller, Objects.requireNonNull(id)).map(icp -> new ReviewedThing(icp.name(), icp.ownerId()));
            case PERSONA -> persona(caller, Objects.requireNonNull(id));
        };
    }

    private Optional<IcpView> icp(Caller caller, UUID id) {
        return icps.has(caller, id)
                ? Optional.of(icps.find(caller, id).value())
                        .filter(icp -> !"RETIRED".equals(String.valueOf(icp.status())))
                : Optional.empty();
    }

    private Optional<ReviewedThing> persona(Caller caller, UUID id) {
        return personas.among(caller, List.of(id)).stream().findFirst().flatMap(persona -> icp(caller, persona.icpId())
                .map(icp -> new ReviewedThing(persona.name(), icp.ownerId())));
    }
}
