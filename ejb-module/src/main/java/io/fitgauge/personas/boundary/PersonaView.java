package io.fitgauge.personas.boundary;

import io.fitgauge.json.StoredJson;
import io.fitgauge.personas.control.JobNames;
import io.fitgauge.personas.entity.Persona;
import io.fitgauge.personas.entity.Portrait;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A persona as clients see it.
 *
 * @param arguments the nodes of the ICP's value tree that are for this level
 */
public record PersonaView(
        UUID id,
        UUID icpId,
        String name,
        int priority,
        Level level,
        Personal personal,
        Professional professional,
        Motivation motivation,
        Buying buying,
        List<PersonaContent> contents,
        List<ValueNode> arguments,
        Instant createdAt,
        Instant updatedAt) {

    public PersonaView {
        contents = List.copyOf(contents);
        arguments = List.copyOf(arguments);
    }

    static PersonaView of(Persona persona, ValueTreeView tree) {
        Portrait portrait = persona.portrait();
        Level level = Level.valueOf(portrait.level());
        return new PersonaView(
                persona.id(),
                persona.icpId(),
                portrait.name(),
                persona.priority(),
                level,
                StoredJson.read(portrait.personal(), Personal.class),
                StoredJson.read(portrait.professional(), Professional.class),
                StoredJson.read(portrait.motivation(), Motivation.class),
                StoredJson.read(portrait.buying(), Buying.class),
                StoredJson.list(portrait.contents(), PersonaContent.class),
                tree.at(level.height()),
                persona.createdAt(),
                persona.updatedAt());
    }

    /** Whether the name is a job and nothing else, in any of five languages. */
    public boolean saysJob() {
        return JobNames.isJob(name);
    }

    /** Whether contacts can be matched to it. */
    public boolean canBeMatched() {
        return !PersonaMatching.wanted(this).asksNothing();
    }

    /** As it would be written, such as to be copied. */
    public PersonaDraft draft() {
        return new PersonaDraft(icpId, name, priority, level, personal, professional, motivation, buying, contents);
    }
}
