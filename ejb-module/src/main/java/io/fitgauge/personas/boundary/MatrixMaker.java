package io.fitgauge.personas.boundary;

import io.fitgauge.language.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Sets what a persona has beside what each stage takes. */
final class MatrixMaker {

    private final Messages messages;

    MatrixMaker(Messages messages) {
        this.messages = messages;
    }

    MatrixRow row(PersonaView persona) {
        Awareness said = persona.personal().awareness();
        Awareness from = said == null ? Awareness.UNAWARE : said;
        List<MatrixStage> stages = Arrays.stream(StagePlan.values())
                .map(plan -> stage(persona, plan, plan.stage().compareTo(from) >= 0))
                .toList();
        MatrixGap next = stages.stream()
                .flatMap(stage -> stage.missing().stream())
                .findFirst()
                .orElse(null);
        return new MatrixRow(persona.id(), persona.name(), persona.priority(), from, stages, next);
    }

    private MatrixStage stage(PersonaView persona, StagePlan plan, boolean needed) {
        List<PersonaContent> contents = persona.contents().stream()
                .filter(content -> content.stage() == plan.stage())
                .toList();
        List<Motive> motives = motives(persona.motivation(), plan.motive());
        List<MatrixMessage> said = motives.stream()
                .filter(Motive::hasMessage)
                .map(motive -> new MatrixMessage(
                        plan.motive(), motive.text(), String.valueOf(motive.message()), motive.frame()))
                .toList();
        return new MatrixStage(
                plan.stage(), needed, contents, said, needed ? gaps(persona, plan, contents, motives) : List.of());
    }

    /** Content first: a message leads to it. */
    private List<MatrixGap> gaps(
            PersonaView persona, StagePlan plan, List<PersonaContent> contents, List<Motive> motives) {
        List<MatrixGap> gaps = new ArrayList<>();
        if (contents.stream().noneMatch(plan::isServedBy)) {
            gaps.add(new MatrixGap(
                    plan.stage(), plan.content(), null, messages.text("need." + plan.content(), Map.of())));
        }
        String kind = plan.motive().name();
        if (motives.isEmpty()) {
            gaps.add(new MatrixGap(plan.stage(), StageNeed.MESSAGE, null, messages.text("need." + kind, Map.of())));
        }
        motives.stream()
                .filter(motive -> !motive.hasMessage())
                .forEach(motive -> gaps.add(gap(plan, StageNeed.MESSAGE, kind, motive.text())));
        if (plan.asksForAnswers()) {
            persona.buying().objections().stream()
                    .filter(objection ->
                            objection.answer() == null || objection.answer().isBlank())
                    .forEach(objection ->
                            gaps.add(gap(plan, StageNeed.ANSWER_TO_OBJECTION, "ANSWER", objection.objection())));
        }
        return gaps;
    }

    private MatrixGap gap(StagePlan plan, StageNeed need, String key, String about) {
        String text = messages.text("need." + key + ".one", Map.of("text", messages.quoted(about.strip())));
        return new MatrixGap(plan.stage(), need, about, text);
    }

    private static List<Motive> motives(Motivation motivation, MotiveKind kind) {
        return switch (kind) {
            case PAIN -> motivation.pains();
            case GAIN -> motivation.gains();
            case JOB -> motivation.jobs();
        };
    }
}
