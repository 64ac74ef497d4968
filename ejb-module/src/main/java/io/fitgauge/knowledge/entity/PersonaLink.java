package io.fitgauge.knowledge.entity;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What evidence says about a persona: whether there are such people, and whether they are as they are drawn.
 *
 * @param stance {@code SUPPORTS} when absent
 */
public record PersonaLink(@NotNull UUID personaId, @Nullable Stance stance) {

    public PersonaLink stored() {
        return new PersonaLink(personaId, stance == null ? Stance.SUPPORTS : stance);
    }

    @Override
    public String toString() {
        return "persona " + personaId + " " + stance;
    }
}
