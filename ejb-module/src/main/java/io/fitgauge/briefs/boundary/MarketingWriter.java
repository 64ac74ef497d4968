package io.fitgauge.briefs.boundary;

import io.fitgauge.briefs.control.Stages;
import io.fitgauge.briefs.entity.Gap;
import io.fitgauge.personas.boundary.Awareness;
import io.fitgauge.personas.boundary.PersonaView;
import java.util.ArrayList;
import java.util.List;

/** Writes what marketing needs. */
final class MarketingWriter {

    private final BriefWords words;

    MarketingWriter(BriefWords words) {
        this.words = words;
    }

    List<MarketingBrief.Reader> readers(List<PersonaView> people) {
        return people.stream().map(this::reader).toList();
    }

    private MarketingBrief.Reader reader(PersonaView persona) {
        return new MarketingBrief.Reader(
                persona.id(),
                persona.name(),
                persona.priority(),
                persona.level(),
                persona.personal().awareness(),
                persona.motivation().pains(),
                persona.motivation().gains(),
                persona.motivation().jobs(),
                stages(persona),
                persona.buying().informationSources(),
                words.channels(persona.buying()));
    }

    private List<MarketingBrief.Stage> stages(PersonaView persona) {
        return Stages.from(persona.personal().awareness()).stream()
                .map(stage -> stage(persona, stage))
                .toList();
    }

    private MarketingBrief.Stage stage(PersonaView persona, Awareness stage) {
        return new MarketingBrief.Stage(
                stage,
                words.stage(stage),
                persona.contents().stream()
                        .filter(content -> content.stage() == stage)
                        .toList());
    }

    /** The earliest stage first: who knows little is taught first. */
    List<Missing> missing(List<PersonaView> people, List<MarketingBrief.AdvisedChannel> advised) {
        List<Missing> missing = new ArrayList<>();
        if (people.isEmpty()) {
            missing.add(words.missing(Gap.NO_PERSONA));
        }
        people.forEach(persona -> add(missing, persona));
        if (advised.isEmpty()) {
            missing.add(words.missing(Gap.NO_CHANNEL_ADVISED));
        }
        return missing;
    }

    private void add(List<Missing> missing, PersonaView persona) {
        persona.motivation().all().stream()
                .filter(motive -> !motive.hasMessage())
                .forEach(motive -> missing.add(words.missing(Gap.MESSAGE_MISSING, persona, motive.text())));
        stages(persona).stream()
                .filter(stage -> stage.contents().isEmpty())
                .forEach(stage -> missing.add(words.missing(Gap.CONTENT_MISSING, persona, stage.name())));
        if (persona.buying().informationSources().isEmpty()) {
            missing.add(words.missing(Gap.NO_SOURCE, persona));
        }
    }
}
