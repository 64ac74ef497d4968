package io.fitgauge.reviews.control;

import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.personas.boundary.Personas;
import io.fitgauge.reviews.entity.ReviewSubject;
import io.fitgauge.schedules.boundary.ReviewScope;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what reviews are about. */
public class Subjects {

    private final Tenants tenants;
    private final Segments segments;
    private final Icps icps;
    private final Personas personas;

    @Inject
    Subjects(Tenants tenants, Segments segments, Icps icps, Personas personas) {
        this.tenants = tenants;
        this.segments = segments;
        this.icps = icps;
        this.personas = personas;
    }

    /** @param subjectId absent for the tenant; nothing is found without it otherwise */
    public Optional<ReviewSubject> find(Caller caller, ReviewScope scope, @Nullable UUID subjectId) {
        if (scope == ReviewScope.TENANT) {
            return Optional.of(new ReviewSubject(tenants.mine(caller).value().name(), null, null));
        }
        return subjectId == null ? Optional.empty() : named(caller, scope, subjectId);
    }

    private Optional<ReviewSubject> named(Caller caller, ReviewScope scope, UUID id) {
        return switch (scope) {
            case SEGMENT -> segments.name(caller, id).map(name -> new ReviewSubject(name, null, null));
            case ICP -> icps.has(caller, id) ? Optional.of(icp(caller, id)) : Optional.empty();
            case PERSONA ->
                personas.among(caller, Set.of(id)).stream()
                        .findFirst()
                        .map(persona -> new ReviewSubject(
                                persona.name(),
                                persona.icpId(),
                                icp(caller, persona.icpId()).ownerId()));
            case TENANT -> Optional.empty();
        };
    }

    private ReviewSubject icp(Caller caller, UUID id) {
        IcpView icp = icps.find(caller, id).value();
        return new ReviewSubject(icp.name(), id, icp.ownerId());
    }
}
