package io.fitgauge.briefs.entity;

/** What a brief misses. */
public enum Gap {
    NO_PERSONA,
    NO_OPENING,
    NO_CHANNEL,
    OBJECTION_WITHOUT_ANSWER,
    NO_MUST,
    MESSAGE_MISSING,
    CONTENT_MISSING,
    NO_SOURCE,
    NO_CHANNEL_ADVISED,
    NO_NEED,
    NO_JOB,
    NO_VALUE_TREE
}
