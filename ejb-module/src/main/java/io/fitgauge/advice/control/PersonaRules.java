package io.fitgauge.advice.control;

import io.fitgauge.advice.entity.LintCode;
import io.fitgauge.advice.entity.Remark;
import io.fitgauge.personas.boundary.Awareness;
import io.fitgauge.personas.boundary.ContentKind;
import io.fitgauge.personas.boundary.Level;
import io.fitgauge.personas.boundary.Motive;
import io.fitgauge.personas.boundary.PersonaView;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether it is known to whom it is sold, and what to tell them. */
final class PersonaRules {

    private static final int LEAST = 2;

    private static final Set<Awareness> LOW = EnumSet.of(Awareness.UNAWARE, Awareness.PROBLEM);
    private static final Set<ContentKind> TEACHING =
            EnumSet.of(ContentKind.ARTICLE, ContentKind.GUIDE, ContentKind.WEBINAR);

    private PersonaRules() {}

    static Stream<Remark> remarks(Facts facts) {
        return Stream.of(
                        tooFew(facts.personas()).stream(),
                        emptyLevels(facts.personas()),
                        silentLevels(facts.personas()),
                        those(facts, LintCode.PERSONA_NAMED_AFTER_JOB, PersonaView::saysJob),
                        facts.personas().stream().flatMap(persona -> withoutMessage(persona).stream()),
                        those(facts, LintCode.PERSONA_WITHOUT_CHANNEL, persona -> persona.buying()
                                .channels()
                                .isEmpty()),
                        those(facts, LintCode.PERSONA_WITHOUT_TITLE, persona -> !persona.canBeMatched()),
                        those(facts, LintCode.PERSONA_WITHOUT_TEACHING, PersonaRules::isLeftUntaught))
                .flatMap(Function.identity());
    }

    private static Optional<Remark> tooFew(List<PersonaView> personas) {
        return personas.size() < LEAST
                ? Optional.of(Remark.of(LintCode.TOO_FEW_PERSONAS, Map.of("count", personas.size(), "least", LEAST)))
                : Optional.empty();
    }

    /** Of an ICP without personas enough is said. */
    private static Stream<Remark> emptyLevels(List<PersonaView> personas) {
        return personas.isEmpty()
                ? Stream.empty()
                : Arrays.stream(Level.values())
                        .filter(level -> personas.stream().noneMatch(persona -> persona.level() == level))
                        .map(level -> Remark.of(LintCode.LEVEL_WITHOUT_PERSONA, Map.of("level", level.name())));
    }

    private static Stream<Remark> silentLevels(List<PersonaView> personas) {
        return personas.stream()
                .filter(persona -> persona.arguments().isEmpty())
                .map(PersonaView::level)
                .distinct()
                .sorted()
                .map(level -> Remark.of(LintCode.LEVEL_WITHOUT_ARGUMENT, Map.of("level", level.name())));
    }

    private static Optional<Remark> withoutMessage(PersonaView persona) {
        List<Motive> motives = persona.motivation().all();
        long missing = motives.stream().filter(motive -> !motive.hasMessage()).count();
        return missing == 0 && !motives.isEmpty()
                ? Optional.empty()
                : Optional.of(remark(
                        LintCode.PERSONA_WITHOUT_MESSAGE, persona, Map.of("missing", missing, "of", motives.size())));
    }

    private static boolean isLeftUntaught(PersonaView persona) {
        Awareness awareness = persona.personal().awareness();
        return awareness != null
                && LOW.contains(awareness)
                && persona.contents().stream()
                        .noneMatch(content -> LOW.contains(content.stage()) && TEACHING.contains(content.kind()));
    }

    private static Stream<Remark> those(Facts facts, LintCode code, Predicate<PersonaView> weak) {
        return facts.personas().stream().filter(weak).map(persona -> remark(code, persona, Map.of()));
    }

    private static Remark remark(LintCode code, PersonaView persona, Map<String, Object> more) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("persona", persona.name());
        facts.put("personaId", persona.id());
        facts.putAll(more);
        return Remark.of(code, facts);
    }
}
