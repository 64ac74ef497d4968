package io.fitgauge.knowledge.boundary;

import io.fitgauge.knowledge.entity.About;
import io.fitgauge.knowledge.entity.ChannelLink;
import io.fitgauge.knowledge.entity.CriterionLink;
import io.fitgauge.knowledge.entity.Evidence;
import io.fitgauge.knowledge.entity.EvidenceDetails;
import io.fitgauge.knowledge.entity.EvidenceKind;
import io.fitgauge.knowledge.entity.PersonAsked;
import io.fitgauge.knowledge.entity.PersonaLink;
import io.fitgauge.knowledge.entity.Substance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Evidence as clients see it. */
public record EvidenceView(
        UUID id,
        EvidenceKind kind,
        About about,
        LocalDate date,
        String title,
        String finding,
        EvidenceSource source,
        List<PersonAsked> people,
        @Nullable Integer asked,
        List<UUID> accountIds,
        List<CriterionLink> criteria,
        List<ChannelLink> channels,
        List<PersonaLink> personas,
        Instant createdAt,
        Instant updatedAt) {

    public EvidenceView {
        people = List.copyOf(people);
        accountIds = List.copyOf(accountIds);
        criteria = List.copyOf(criteria);
        channels = List.copyOf(channels);
        personas = List.copyOf(personas);
    }

    static EvidenceView of(Evidence evidence, EvidenceDetails details) {
        Substance says = evidence.substance();
        return new EvidenceView(
                evidence.id(),
                says.kind(),
                says.about(),
                says.date(),
                says.title(),
                says.finding(),
                new EvidenceSource(says.sourceName(), says.sourceLink()),
                details.people(),
                says.asked(),
                details.accountIds(),
                details.criteria(),
                details.channels(),
                details.personas(),
                evidence.createdAt(),
                evidence.updatedAt());
    }

    /** Tells nothing of people. */
    @Override
    public String toString() {
        return "EvidenceView[" + id + "]";
    }
}
