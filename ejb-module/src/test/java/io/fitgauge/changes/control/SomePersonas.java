package io.fitgauge.changes.control;

import io.fitgauge.personas.boundary.Awareness;
import io.fitgauge.personas.boundary.Buying;
import io.fitgauge.personas.boundary.ContentKind;
import io.fitgauge.personas.boundary.Frame;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.Motivation;
import io.fitgauge.personas.boundary.Motive;
import io.fitgauge.personas.boundary.Objection;
import io.fitgauge.personas.boundary.PersonaContent;
import io.fitgauge.personas.boundary.Personal;
import io.fitgauge.personas.boundary.Professional;
import io.fitgauge.personas.boundary.PublishedPersona;
import io.fitgauge.publishing.boundary.VersionChange;
import io.fitgauge.publishing.boundary.VersionChange.Kind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A persona before and after somebody thought of everything, and what that changes. */
final class SomePersonas {

    static final List<String> FIELDS =
            List.of("name", "priority", "level", "personal", "professional", "motivation", "buying", "contents");

    private static final UUID ID = new UUID(0, 1);

    private SomePersonas() {}

    static PublishedPersona nobody() {
        return new PublishedPersona(
                ID,
                "Idle tills",
                1,
                Level.USER,
                Personal.NOTHING,
                Professional.NOTHING,
                Motivation.NOTHING,
                Buying.NOTHING,
                List.of());
    }

    static PublishedPersona somebody() {
        return new PublishedPersona(
                ID,
                "Idle tills",
                2,
                Level.DECISION_MAKER,
                Personal.NOTHING,
                new Professional(
                        List.of("Finance"),
                        List.of(),
                        List.of("Close the books in a day"),
                        List.of(),
                        List.of("SAP"),
                        null),
                new Motivation(
                        List.of(new Motive("Queues at noon", "Your queue costs you a sale a minute.", Frame.LOSS)),
                        List.of(),
                        List.of(new Motive("Count the cash", null, Frame.LOSS))),
                new Buying(
                        List.of("Trade fairs"),
                        "Asks two others first",
                        List.of(),
                        List.of(new Objection("Too expensive", null))),
                List.of(new PersonaContent(Awareness.PROBLEM, "The price of a queue", ContentKind.ARTICLE, null)));
    }

    static List<VersionChange> changes() {
        return List.of(
                change(Kind.PERSONA_ADDED, null, somebody()),
                change(Kind.PERSONA_REMOVED, somebody(), null),
                change(Kind.PERSONA_CHANGED, nobody(), somebody()),
                change(Kind.PERSONA_CHANGED, somebody(), nobody()));
    }

    static VersionChange change(Kind kind, @Nullable PublishedPersona was, @Nullable PublishedPersona now) {
        List<String> fields = kind == Kind.PERSONA_CHANGED ? FIELDS : List.of();
        return new VersionChange(kind, fields, was, now, null, null, "Changed.");
    }
}
