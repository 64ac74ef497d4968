package io.fitgauge.briefs.boundary;

import io.fitgauge.personas.boundary.Awareness;
import io.fitgauge.personas.boundary.Buying;
import io.fitgauge.personas.boundary.ContactWay;
import io.fitgauge.personas.boundary.ContentKind;
import io.fitgauge.personas.boundary.Frame;
import io.fitgauge.personas.boundary.Height;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.Motivation;
import io.fitgauge.personas.boundary.Motive;
import io.fitgauge.personas.boundary.Objection;
import io.fitgauge.personas.boundary.PersonaContent;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.Personal;
import io.fitgauge.personas.boundary.PreferredChannel;
import io.fitgauge.personas.boundary.Professional;
import io.fitgauge.personas.boundary.ValueNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Personas to write briefs of. */
final class SamplePersonas {

    private SamplePersonas() {}

    /** All is known of her. */
    static PersonaView whole() {
        return view(
                "Loses half a day a week",
                1,
                new Personal(
                        List.of("Head of Sales"),
                        List.of(),
                        "Ten years",
                        List.of(),
                        Awareness.SOLUTION,
                        List.of(),
                        List.of(),
                        null),
                new Professional(List.of("Sales"), List.of(), List.of(), List.of(), List.of("CRM"), null),
                new Motivation(
                        List.of(
                                new Motive("Calls lead nowhere", "Win your mornings.", Frame.GAIN),
                                new Motive("The forecast is off", "Stop losing quarters.", Frame.LOSS)),
                        List.of(new Motive("A plan that holds", "Plan with us.", Frame.LOSS)),
                        List.of(new Motive("Know who to call", "Call who buys.", Frame.LOSS))),
                new Buying(
                        List.of("Trade fair"),
                        null,
                        List.of(new PreferredChannel(ContactWay.PHONE, "mornings")),
                        List.of(new Objection("We have a CRM", "It does not say who to call."))),
                List.of(
                        new PersonaContent(Awareness.SOLUTION, "How to", ContentKind.GUIDE, null),
                        new PersonaContent(Awareness.PRODUCT, "See it", ContentKind.DEMO, null),
                        new PersonaContent(Awareness.MOST, "Buy it", ContentKind.OFFER, null)),
                List.of(new ValueNode("k", "Less churn", Height.MIDDLE, null)));
    }

    /** Next to nothing is known of him. */
    static PersonaView scant() {
        return view(
                "Types it in twice",
                2,
                Personal.NOTHING,
                new Professional(List.of(), List.of(), List.of(), List.of(), List.of("Excel", "  crm "), null),
                new Motivation(List.of(new Motive("Typing twice", null, Frame.LOSS)), List.of(), List.of()),
                new Buying(List.of(), null, List.of(), List.of(new Objection("We have a CRM", " "))),
                List.of(),
                List.of());
    }

    private static PersonaView view(
            String name,
            int priority,
            Personal personal,
            Professional professional,
            Motivation motivation,
            Buying buying,
            List<PersonaContent> contents,
            List<ValueNode> arguments) {
        return new PersonaView(
                new UUID(0, priority),
                new UUID(1, 1),
                name,
                priority,
                Level.DEPARTMENT_HEAD,
                personal,
                professional,
                motivation,
                buying,
                contents,
                arguments,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
