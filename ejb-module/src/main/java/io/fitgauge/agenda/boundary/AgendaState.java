package io.fitgauge.agenda.boundary;

/** How far something is that is to be done once. */
public enum AgendaState {
    WAITING,
    DONE,
    FAILED
}
