package io.fitgauge.briefs.boundary;

import io.fitgauge.committee.boundary.NeededContent;
import io.fitgauge.fit.Mode;
import io.fitgauge.personas.boundary.ContactWay;
import io.fitgauge.personas.boundary.Frame;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.Objection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who to call, and with which opening.
 *
 * @param version whose criteria are asked for; absent for the draft's
 * @param statement what company is meant, in the reader's language
 * @param calls by priority
 * @param questions what to find out of the company
 * @param committee who decides together there, as the ICP expects it
 */
public record SalesBrief(
        UUID icpId,
        String name,
        @Nullable Integer version,
        @Nullable String statement,
        List<Call> calls,
        List<Question> questions,
        List<Part> committee,
        List<Missing> missing) {

    public SalesBrief {
        calls = List.copyOf(calls);
        questions = List.copyOf(questions);
        committee = List.copyOf(committee);
        missing = List.copyOf(missing);
    }

    /**
     * Somebody to call.
     *
     * @param who level, titles, seniority and departments in one line, in the reader's language
     * @param channels the preferred first
     * @param opening absent when nobody has written one
     * @param arguments of the value tree, for this level
     */
    public record Call(
            UUID personaId,
            String name,
            int priority,
            Level level,
            String who,
            List<String> titles,
            List<String> departments,
            List<Way> channels,
            @Nullable Opening opening,
            List<Objection> objections,
            List<String> arguments) {

        public Call {
            titles = List.copyOf(titles);
            departments = List.copyOf(departments);
            channels = List.copyOf(channels);
            objections = List.copyOf(objections);
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A way to reach somebody.
     *
     * @param name of the channel, in the reader's language
     */
    public record Way(ContactWay channel, String name, @Nullable String times) {}

    /**
     * What to begin with.
     *
     * @param about the pain, gain or job that it is said to
     */
    public record Opening(String message, Frame frame, String about) {}

    /**
     * A part that somebody has in the decision.
     *
     * @param role {@code CHAMPION}, {@code DECISION_MAKER}, {@code INFLUENCER} or {@code BLOCKER}
     * @param name of the role, in the reader's language
     * @param people how many are expected
     * @param personas who are likely to have it
     * @param contents what they need to see
     * @param mitigation what to do about blockers
     */
    public record Part(
            String role,
            String name,
            int people,
            List<PersonaName> personas,
            List<NeededContent> contents,
            @Nullable String mitigation) {

        public Part {
            personas = List.copyOf(personas);
            contents = List.copyOf(contents);
        }
    }

    /**
     * What to find out.
     *
     * @param criterion its key
     * @param mode {@code MUST} or {@code EXCLUDE}
     * @param expected such as {@code between 50 and 500}
     * @param text the same as something to ask, in the reader's language
     */
    public record Question(String criterion, Mode mode, String label, String expected, String text) {}
}
