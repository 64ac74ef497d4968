package io.fitgauge.personas.boundary;

import io.fitgauge.language.Messages;
import java.util.List;
import java.util.Locale;

/** What is chosen of a persona, such as a level or a stage, in the words of one language. */
public final class PersonaTerms {

    private static final String TERMS = "io.fitgauge.personas.terms";

    private final Messages terms;

    /** @param language any; the best spoken one is taken for it */
    public PersonaTerms(Locale language) {
        this.terms = Messages.of(language, TERMS);
    }

    public String level(Level level) {
        return of("level", level);
    }

    public String stage(Awareness stage) {
        return of("stage", stage);
    }

    public String channel(ContactWay channel) {
        return of("channel", channel);
    }

    public String kind(ContentKind kind) {
        return of("kind", kind);
    }

    /** How high such people stand. */
    public List<String> seniority(Personal person) {
        return person.seniority().stream().map(rank -> of("rank", rank)).toList();
    }

    private String of(String kind, Enum<?> choice) {
        return terms.text(kind + "." + choice.name());
    }
}
