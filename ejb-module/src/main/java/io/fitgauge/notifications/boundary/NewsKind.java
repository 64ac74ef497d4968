package io.fitgauge.notifications.boundary;

/** What people are told of. */
public enum NewsKind {
    CHANGE,
    ACKNOWLEDGE,
    REVIEW_ANNOUNCED,
    REVIEW_OPENED,
    REVIEW_REMINDER,
    REVIEW_DUE,
    REVIEW_OVERDUE,
    REVIEW_ESCALATED,
    WEBHOOK_DISABLED
}
