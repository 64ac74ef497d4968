package io.fitgauge.advice.control;

import io.fitgauge.personas.boundary.Awareness;
import io.fitgauge.personas.boundary.Buying;
import io.fitgauge.personas.boundary.ContactWay;
import io.fitgauge.personas.boundary.ContentKind;
import io.fitgauge.personas.boundary.Frame;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.Motivation;
import io.fitgauge.personas.boundary.Motive;
import io.fitgauge.personas.boundary.PersonaContent;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personal;
import io.fitgauge.personas.boundary.PreferredChannel;
import io.fitgauge.personas.boundary.Professional;
import io.fitgauge.personas.boundary.ValueNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Personas of which lint has nothing to say, one for each level. */
final class SomePersonas {

    static final PersonaView DECIDER = persona("Must show the board what marketing earns", Level.DECISION_MAKER);
    static final PersonaView HEAD = persona("Loses deals without knowing why", Level.DEPARTMENT_HEAD);
    static final PersonaView USER = persona("Cannot see which leads are worth a call", Level.USER);

    static final List<PersonaView> GOOD = List.of(DECIDER, HEAD, USER);

    private SomePersonas() {}

    static PersonaView persona(String name, Level level) {
        return new PersonaView(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                new UUID(0, 1),
                name,
                1,
                level,
                new Personal(
                        List.of("Head of Sales"),
                        List.of(),
                        null,
                        List.of(),
                        Awareness.PROBLEM,
                        List.of(),
                        List.of(),
                        null),
                Professional.NOTHING,
                new Motivation(List.of(new Motive("Pain", "Say so", Frame.LOSS)), List.of(), List.of()),
                new Buying(List.of(), null, List.of(new PreferredChannel(ContactWay.PHONE, null)), List.of()),
                List.of(new PersonaContent(Awareness.PROBLEM, "Why", ContentKind.GUIDE, null)),
                List.of(new ValueNode("a", "Worth it", level.height(), null)),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    /** Of whom nothing is said but the name and the level. */
    static PersonaView sketch(String name, Level level, @Nullable Awareness awareness) {
        return new PersonaView(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                new UUID(0, 1),
                name,
                1,
                level,
                new Personal(List.of(), List.of(), null, List.of(), awareness, List.of(), List.of(), null),
                Professional.NOTHING,
                Motivation.NOTHING,
                Buying.NOTHING,
                List.of(),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
