package io.fitgauge.committee.entity;

/** What somebody thinks of buying from us. */
public enum BuyerStance {
    SUPPORTS,
    NEUTRAL,
    OPPOSES,
    UNKNOWN
}
