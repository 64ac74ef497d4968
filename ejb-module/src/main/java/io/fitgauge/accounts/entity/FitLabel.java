package io.fitgauge.accounts.entity;

/** What people think of the fit, whatever the score says. */
public enum FitLabel {
    BEST,
    BAD_FIT
}
