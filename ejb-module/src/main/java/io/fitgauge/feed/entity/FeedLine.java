package io.fitgauge.feed.entity;

/**
 * How far a tenant's numbering is.
 *
 * @param last the last number that was given
 * @param gone the last that was thrown away
 */
public record FeedLine(long last, long gone) {

    /** Before the first event. */
    public static final FeedLine NEW = new FeedLine(0, 0);
}
