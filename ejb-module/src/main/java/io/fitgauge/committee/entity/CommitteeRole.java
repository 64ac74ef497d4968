package io.fitgauge.committee.entity;

/** What somebody is in a purchase. The names are stable. */
public enum CommitteeRole {
    /** Wants it, and speaks for it when nobody of ours is there. */
    CHAMPION,
    /** Says yes or no in the end. */
    DECISION_MAKER,
    /** Is asked before the decision. */
    INFLUENCER,
    /** Can stop it. */
    BLOCKER
}
