package io.fitgauge.feed.entity;

/** Why something that was sent counts as not delivered. */
public enum SendProblem {
    /** The name is unknown, or leads to an address that is not public. */
    ADDRESS,
    /** Nobody takes connections there, or it broke off. */
    CONNECTION,
    /** No trusted certificate for the name, or no TLS at all. */
    TLS,
    /** It took more than fifteen seconds. */
    TIMEOUT,
    /** It sends elsewhere, which is not followed. */
    REDIRECT,
    /** It answered, but not with 2xx. */
    STATUS,
    /** Its secret cannot be read here any more; it needs another one. */
    SECRET
}
