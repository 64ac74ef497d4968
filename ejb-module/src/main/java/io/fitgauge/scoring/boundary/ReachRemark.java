package io.fitgauge.scoring.boundary;

/** What is to be pointed out about how many accounts an ICP forwards to sales. */
public enum ReachRemark {
    TOO_LOOSE,
    FORWARDS_NONE
}
