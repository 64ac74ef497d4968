package io.fitgauge.accounts.boundary;

/** How many deals an account has that are over. */
public record DealCounts(long won, long lost) {

    public static final DealCounts NONE = new DealCounts(0, 0);
}
