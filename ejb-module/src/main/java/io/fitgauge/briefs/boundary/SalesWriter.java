package io.fitgauge.briefs.boundary;

import io.fitgauge.briefs.control.Openings;
import io.fitgauge.briefs.entity.Gap;
import io.fitgauge.committee.boundary.ExpectedRole;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.personas.boundary.Objection;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.personas.boundary.ValueNode;
import io.fitgauge.scoring.boundary.CriteriaInWords.InWords;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes what sales needs. */
final class SalesWriter {

    private final BriefWords words;

    SalesWriter(BriefWords words) {
        this.words = words;
    }

    /**
     * @param said the criteria in words, in the model's order
     * @param people by priority
     */
    SalesBrief brief(
            PublishedIcp icp,
            @Nullable String statement,
            List<InWords> said,
            List<PersonaView> people,
            List<ExpectedRole> roles) {
        List<SalesBrief.Question> questions = questions(icp, said);
        return new SalesBrief(
                icp.id(),
                icp.name(),
                icp.version(),
                statement,
                people.stream().map(this::call).toList(),
                questions,
                roles.stream().map(role -> part(role, people)).toList(),
                missing(people, questions));
    }

    private SalesBrief.Part part(ExpectedRole role, List<PersonaView> people) {
        List<UUID> named = role.personaIds() == null ? List.of() : role.personaIds();
        String code = String.valueOf(role.role());
        return new SalesBrief.Part(
                code,
                words.role(code),
                role.people(),
                people.stream()
                        .filter(persona -> named.contains(persona.id()))
                        .map(PersonaName::of)
                        .toList(),
                role.needed(),
                role.mitigation());
    }

    private SalesBrief.Call call(PersonaView persona) {
        return new SalesBrief.Call(
                persona.id(),
                persona.name(),
                persona.priority(),
                persona.level(),
                words.who(persona),
                persona.personal().titles(),
                persona.professional().departments(),
                words.channels(persona.buying()),
                Openings.best(persona.motivation())
                        .map(motive ->
                                new SalesBrief.Opening(String.valueOf(motive.message()), motive.frame(), motive.text()))
                        .orElse(null),
                persona.buying().objections(),
                persona.arguments().stream().map(ValueNode::text).toList());
    }

    /** What must be before what must not be. */
    private List<SalesBrief.Question> questions(PublishedIcp icp, List<InWords> said) {
        List<SalesBrief.Question> questions = new ArrayList<>();
        for (Mode mode : List.of(Mode.MUST, Mode.EXCLUDE)) {
            IntStream.range(0, said.size())
                    .filter(i -> icp.model().criteria().get(i).mode() == mode)
                    .forEach(i -> questions.add(words.question(said.get(i), mode)));
        }
        return questions;
    }

    private List<Missing> missing(List<PersonaView> people, List<SalesBrief.Question> questions) {
        List<Missing> missing = new ArrayList<>();
        if (people.isEmpty()) {
            missing.add(words.missing(Gap.NO_PERSONA));
        }
        people.forEach(persona -> add(missing, persona));
        if (questions.stream().noneMatch(question -> question.mode() == Mode.MUST)) {
            missing.add(words.missing(Gap.NO_MUST));
        }
        return missing;
    }

    private void add(List<Missing> missing, PersonaView persona) {
        if (Openings.best(persona.motivation()).isEmpty()) {
            missing.add(words.missing(Gap.NO_OPENING, persona));
        }
        if (persona.buying().channels().isEmpty()) {
            missing.add(words.missing(Gap.NO_CHANNEL, persona));
        }
        for (Objection objection : persona.buying().objections()) {
            if (objection.answer() == null || objection.answer().isBlank()) {
                missing.add(words.missing(Gap.OBJECTION_WITHOUT_ANSWER, persona, objection.objection()));
            }
        }
    }
}
