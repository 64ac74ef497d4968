package io.fitgauge.scoring.entity;

/**
 * How well scores tell won deals from lost ones: the chance that of one won and one lost deal, the won one's account has
 * the higher score. 0.5 is no better than chance.
 *
 * @param low of a 95 % interval
 * @param high of a 95 % interval
 */
public record Auc(double auc, double low, double high) {}
