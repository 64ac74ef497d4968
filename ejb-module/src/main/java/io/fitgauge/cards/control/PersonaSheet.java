package io.fitgauge.cards.control;

import io.fitgauge.cards.control.Abridged.Listed;
import io.fitgauge.cards.entity.PersonaFacts;
import io.fitgauge.cards.entity.PersonaFacts.Point;
import io.fitgauge.cards.entity.PersonaFacts.Topic;
import io.fitgauge.language.Messages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of a persona.
 *
 * @param facts what is known of it
 * @param talk what to tell it, and with what
 * @param place such as {@code Persona 1 of 4}
 * @param icp whose persona it is
 */
record PersonaSheet(
        String anchor,
        String title,
        String place,
        String icp,
        @Nullable String about,
        Listed<Part> facts,
        Listed<Part> talk,
        boolean empty,
        boolean shortened)
        implements Sheet {

    /** Something under a heading, as far as it is shown. */
    record Part(String heading, Listed<Point> points) {}

    static PersonaSheet of(
            PersonaFacts persona, String icp, int number, int all, Room first, Room second, Messages words) {
        Abridged facts = new Abridged(first, words);
        Abridged talk = new Abridged(second, words);
        return new PersonaSheet(
                "persona-" + number,
                talk.name(persona.name()),
                words.text("personaOf", Map.of("number", number, "all", all)),
                talk.name(icp),
                talk.textOrNothing(persona.about()),
                parts(persona.facts(), facts),
                parts(persona.talk(), talk),
                persona.facts().isEmpty() && persona.talk().isEmpty(),
                facts.any() || talk.any());
    }

    private static Listed<Part> parts(List<Topic> topics, Abridged abridged) {
        return abridged.column(
                topics,
                topic -> new Part(
                        abridged.text(topic.heading()),
                        abridged.list(topic.points(), point -> shortened(point, abridged))));
    }

    private static Point shortened(Point point, Abridged abridged) {
        return new Point(point.lead(), abridged.text(point.text()), abridged.textOrNothing(point.answer()));
    }
}
