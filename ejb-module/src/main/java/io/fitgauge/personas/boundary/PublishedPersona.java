package io.fitgauge.personas.boundary;

import java.util.List;
import java.util.UUID;

/** A persona as it was when its ICP was published. */
public record PublishedPersona(
        UUID id,
        String name,
        int priority,
        Level level,
        Personal personal,
        Professional professional,
        Motivation motivation,
        Buying buying,
        List<PersonaContent> contents) {

    public PublishedPersona {
        contents = List.copyOf(contents);
    }

    static PublishedPersona of(PersonaView view) {
        return new PublishedPersona(
                view.id(),
                view.name(),
                view.priority(),
                view.level(),
                view.personal(),
                view.professional(),
                view.motivation(),
                view.buying(),
                view.contents());
    }

    /** As it would be written for that ICP. */
    public PersonaDraft draft(UUID icpId) {
        return new PersonaDraft(icpId, name, priority, level, personal, professional, motivation, buying, contents);
    }
}
