package io.fitgauge.briefs.boundary;

import io.fitgauge.briefs.entity.Gap;
import io.fitgauge.fit.Mode;
import io.fitgauge.language.Messages;
import io.fitgauge.personas.boundary.Awareness;
import io.fitgauge.personas.boundary.Buying;
import io.fitgauge.personas.boundary.PersonaTerms;
import io.fitgauge.personas.boundary.PersonaView;
import io.fitgauge.scoring.boundary.CriteriaInWords.InWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What briefs say in prose, in one language. */
final class BriefWords {

    private final Messages words;
    private final PersonaTerms terms;

    BriefWords(Locale language) {
        this.words = Messages.of(language, "io.fitgauge.briefs.words");
        this.terms = new PersonaTerms(language);
    }

    /** Such as {@code Decision maker · Head of Sales · Sales}. */
    String who(PersonaView persona) {
        return Stream.of(
                        List.of(terms.level(persona.level())),
                        persona.personal().titles(),
                        terms.seniority(persona.personal()),
                        persona.professional().departments())
                .filter(part -> !part.isEmpty())
                .map(part -> String.join(", ", part))
                .collect(Collectors.joining(" · "));
    }

    List<SalesBrief.Way> channels(Buying buying) {
        return buying.channels().stream()
                .map(way -> new SalesBrief.Way(way.channel(), terms.channel(way.channel()), way.times()))
                .toList();
    }

    String stage(Awareness stage) {
        return terms.stage(stage);
    }

    SalesBrief.Question question(InWords criterion, Mode mode) {
        String text = words.text(
                "question", Map.of("mode", mode.name(), "label", criterion.label(), "expected", criterion.asks()));
        return new SalesBrief.Question(criterion.key(), mode, criterion.label(), criterion.asks(), text);
    }

    /** @param code of a role in the committee */
    String role(String code) {
        return words.text("role", Map.of("role", code));
    }

    Missing missing(Gap gap) {
        return new Missing(gap, null, words.text(gap.name(), Map.of()));
    }

    Missing missing(Gap gap, PersonaView persona) {
        return new Missing(gap, persona.id(), words.text(gap.name(), Map.of("persona", persona.name())));
    }

    /** @param what it is missing to, such as an objection or a stage */
    Missing missing(Gap gap, PersonaView persona, String what) {
        return new Missing(gap, persona.id(), words.text(gap.name(), Map.of("persona", persona.name(), "what", what)));
    }
}
