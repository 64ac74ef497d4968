package io.fitgauge.personas.boundary;

/** How somebody is reached. */
public enum ContactWay {
    POST,
    PHONE,
    EMAIL,
    EVENT,
    SOCIAL,
    VIDEO_CALL,
    VISIT,
    CHAT
}
