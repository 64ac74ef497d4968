package io.fitgauge.focus.entity;

/**
 * What became of the deals of some accounts.
 *
 * @param winRate won deals, of those that are over
 * @param referrals won deals that somebody brought, of all won
 * @param retention accounts that are customers now, of those that are or were
 */
public record Figures(
        DealCount deals, Share winRate, Amounts wonAmount, Days daysToClose, Share referrals, Share retention) {}
