package io.fitgauge.briefs.boundary;

import io.fitgauge.personas.boundary.PersonaView;
import java.util.UUID;

/** A persona that something is said of. */
public record PersonaName(UUID id, String name) {

    static PersonaName of(PersonaView persona) {
        return new PersonaName(persona.id(), persona.name());
    }
}
