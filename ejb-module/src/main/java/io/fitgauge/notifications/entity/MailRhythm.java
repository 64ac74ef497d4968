package io.fitgauge.notifications.entity;

/** How often somebody is mailed. */
public enum MailRhythm {
    AT_ONCE,
    DAILY,
    WEEKLY,
    OFF;

    public boolean isDigest() {
        return this == DAILY || this == WEEKLY;
    }
}
