package io.fitgauge.changes.boundary;

/** What has changed. */
public enum ChangeNoticeKind {
    ICP_PUBLISHED,
    ICP_ROLLED_BACK,
    ICP_RETIRED,
    PERSONA_CHANGED,
    TEMPLATE_RECEIVED,
    REVIEW_COMPLETED,
    REVIEW_POSTPONED
}
