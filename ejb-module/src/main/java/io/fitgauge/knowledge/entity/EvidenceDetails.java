package io.fitgauge.knowledge.entity;

import java.util.List;
import java.util.UUID;

/** What evidence names, in the order in which it was written. */
public record EvidenceDetails(
        List<PersonAsked> people,
        List<UUID> accountIds,
        List<CriterionLink> criteria,
        List<ChannelLink> channels,
        List<PersonaLink> personas) {

    public static final EvidenceDetails NONE =
            new EvidenceDetails(List.of(), List.of(), List.of(), List.of(), List.of());

    public EvidenceDetails {
        people = List.copyOf(people);
        accountIds = List.copyOf(accountIds);
        criteria = List.copyOf(criteria);
        channels = List.copyOf(channels);
        personas = List.copyOf(personas);
    }
}
