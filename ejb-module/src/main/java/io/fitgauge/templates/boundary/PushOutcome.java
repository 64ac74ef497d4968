package io.fitgauge.templates.boundary;

/** What became of a push, for one client. */
public enum PushOutcome {
    /** It has its copy now. */
    CREATED,
    /** It had a copy, which says the same. */
    UP_TO_DATE,
    /** It had a copy of what the template said before; it stays as it is until the client merges. */
    CHANGES_WAITING,
    /** It is not the agency's any more, is suspended, or who asked may not do as much there. */
    NO_ACCESS,
    /** It has no room, or the ICP cannot be made there. */
    REFUSED
}
