package io.fitgauge.knowledge.entity;

/** Whom evidence is about. */
public enum About {
    /** Customers that one wants more of. */
    BEST,
    /** Customers that one should not have taken. */
    BAD_FIT,
    /** Customers that left. */
    FORMER,
    /** Companies out there, customers or not. */
    MARKET
}
