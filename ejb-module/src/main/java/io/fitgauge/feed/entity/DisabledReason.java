package io.fitgauge.feed.entity;

/** Why nothing is sent to a webhook. */
public enum DisabledReason {
    /** Somebody said so. */
    BY_HAND,
    /** It answered 410: there is nobody any more. */
    ANSWERED_GONE,
    /** For days nothing else came of it. */
    FAILING,
    /** The tenant has moved here, and nobody has said yet that it shall hear of it from here. */
    MOVED
}
