package io.fitgauge.committee.entity;

/** How a deal could be lost without knowing why, the worst first. The names are stable. */
public enum RiskCode {
    /** No contact of the account plays a part. */
    NOBODY_KNOWN,
    /** Of the people inside, only champions are known. */
    ONLY_CHAMPION_KNOWN,
    /** Of the people inside, one single person is known, who is not only champion, where more are expected. */
    ONLY_ONE_PERSON_KNOWN,
    /** Nobody is decision maker. */
    DECISION_MAKER_UNKNOWN,
    /** A decision maker is against it. */
    DECISION_MAKER_OPPOSES,
    /** None of the decision makers has ever been met. */
    DECISION_MAKER_NEVER_MET,
    /** A blocker who does not support it, and nothing is noted against that. */
    BLOCKER_WITHOUT_MITIGATION,
    /** Somebody else who is against it, and nothing is noted against that. */
    OPPONENT_WITHOUT_MITIGATION,
    /** Nobody is champion. */
    CHAMPION_UNKNOWN,
    /** Every champion is known to be neutral or against it. */
    CHAMPION_WITHOUT_SUPPORT,
    /** A role that somebody outside the company holds, and nobody inside. */
    ROLE_ONLY_OUTSIDE,
    /** One person is counted on as champion and decision maker, in a company too large for that. */
    ONE_PERSON_TWO_ROLES,
    /** One person is champion and decision maker, and how large the company is is not known. */
    TWO_ROLES_SIZE_UNKNOWN
}
