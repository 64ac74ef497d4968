package io.fitgauge.accounts.entity;

/** How far a deal has come. */
public enum Stage {
    OPEN,
    WON,
    LOST;

    public boolean isOver() {
        return this != OPEN;
    }
}
