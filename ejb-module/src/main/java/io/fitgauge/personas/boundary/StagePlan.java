package io.fitgauge.personas.boundary;

import java.util.EnumSet;
import java.util.Set;

/**
 * What each stage of awareness takes. Who knows little is taught first, and moved by what hurts; who knows solutions compares
 * them; who knows the product wants proof, and answers; who knows all of it lacks an occasion.
 */
enum StagePlan {
    UNAWARE(Awareness.UNAWARE, StageNeed.TEACHING_CONTENT, teaching(), MotiveKind.PAIN),
    PROBLEM(Awareness.PROBLEM, StageNeed.TEACHING_CONTENT, teaching(), MotiveKind.PAIN),
    SOLUTION(Awareness.SOLUTION, StageNeed.COMPARING_CONTENT, comparing(), MotiveKind.JOB),
    PRODUCT(Awareness.PRODUCT, StageNeed.PROOF, proving(), MotiveKind.GAIN),
    MOST(Awareness.MOST, StageNeed.OFFER, EnumSet.of(ContentKind.OFFER, ContentKind.DEMO), MotiveKind.GAIN);

    private final Awareness stage;
    private final StageNeed content;
    private final Set<ContentKind> kinds;
    private final MotiveKind motive;

    StagePlan(Awareness stage, StageNeed content, Set<ContentKind> kinds, MotiveKind motive) {
        this.stage = stage;
        this.content = content;
        this.kinds = kinds;
        this.motive = motive;
    }

    private static Set<ContentKind> teaching() {
        return EnumSet.of(ContentKind.ARTICLE, ContentKind.GUIDE, ContentKind.WEBINAR);
    }

    private static Set<ContentKind> comparing() {
        return EnumSet.of(ContentKind.COMPARISON, ContentKind.CASE_STUDY, ContentKind.GUIDE, ContentKind.WEBINAR);
    }

    private static Set<ContentKind> proving() {
        return EnumSet.of(ContentKind.CASE_STUDY, ContentKind.DEMO, ContentKind.COMPARISON);
    }

    Awareness stage() {
        return stage;
    }

    StageNeed content() {
        return content;
    }

    /** What moves people at this stage. */
    MotiveKind motive() {
        return motive;
    }

    boolean isServedBy(PersonaContent one) {
        return one.stage() == stage && kinds.contains(one.kind());
    }

    boolean asksForAnswers() {
        return this == PRODUCT;
    }
}
