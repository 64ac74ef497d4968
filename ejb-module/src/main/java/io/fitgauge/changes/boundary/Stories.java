package io.fitgauge.changes.boundary;

import io.fitgauge.icps.boundary.IcpEvents;
import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.personas.boundary.PersonaEvents;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** What there is to tell of events. Those of rooms that this one does not know go by their names. */
@Dependent
class Stories {

    private static final String TEMPLATE_RECEIVED = "template.received";
    private static final String REVIEW_COMPLETED = "review.completed";
    private static final String REVIEW_POSTPONED = "review.postponed";

    static final Set<String> TYPES = Set.of(
            IcpEvents.PUBLISHED,
            IcpEvents.RETIRED,
            PersonaEvents.CHANGED,
            TEMPLATE_RECEIVED,
            REVIEW_COMPLETED,
            REVIEW_POSTPONED);

    private final IcpStories icps;
    private final PersonaStories personas;
    private final TemplateStories templates;
    private final ReviewStories reviews;

    @Inject
    Stories(IcpStories icps, PersonaStories personas, TemplateStories templates, ReviewStories reviews) {
        this.icps = icps;
        this.personas = personas;
        this.templates = templates;
        this.reviews = reviews;
    }

    /** @return nothing when nobody is to be told of it */
    Optional<Story> of(Caller system, StoredEvent event) {
        return switch (event.type()) {
            case IcpEvents.PUBLISHED -> Optional.of(icps.published(system, event));
            case IcpEvents.RETIRED -> Optional.of(icps.retired(system, event));
            case PersonaEvents.CHANGED -> personas.changed(system, event);
            case TEMPLATE_RECEIVED -> Optional.of(templates.received(system, event));
            case REVIEW_COMPLETED -> Optional.of(reviews.completed(system, event));
            case REVIEW_POSTPONED -> Optional.of(reviews.postponed(system, event));
            default -> Optional.empty();
        };
    }
}
