package io.fitgauge.cards.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A persona as its page tells of it: under headings, in the reader's language.
 *
 * @param about such as titles and level, in one line; absent when nothing of it is known
 * @param facts who that is
 * @param talk what moves this person, and what to say
 */
public record PersonaFacts(String name, @Nullable String about, List<Topic> facts, List<Topic> talk) {

    public PersonaFacts {
        facts = List.copyOf(facts);
        talk = List.copyOf(talk);
    }

    /** Something under a heading. */
    public record Topic(String heading, List<Point> points) {

        public Topic {
            points = List.copyOf(points);
        }
    }

    /**
     * One thing under a heading.
     *
     * @param lead what comes before it, such as a stage
     * @param answer what one says to it, such as a message
     */
    public record Point(@Nullable String lead, String text, @Nullable String answer) {

        /** Of which there is no more to say. */
        public static Point of(String text) {
            return new Point(null, text, null);
        }
    }
}
