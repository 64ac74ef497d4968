package io.fitgauge.changes.entity;

/** What has changed. */
public enum NoticeKind {
    ICP_PUBLISHED,
    ICP_ROLLED_BACK,
    ICP_RETIRED,
    PERSONA_CHANGED,
    TEMPLATE_RECEIVED,
    REVIEW_COMPLETED,
    REVIEW_POSTPONED
}
