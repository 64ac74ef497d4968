package io.fitgauge.personas.boundary;

/** What has to be there to bring somebody from one stage of awareness to the next. */
public enum StageNeed {
    TEACHING_CONTENT,
    COMPARING_CONTENT,
    PROOF,
    OFFER,
    /** A pain, gain or job with a message. */
    MESSAGE,
    ANSWER_TO_OBJECTION
}
