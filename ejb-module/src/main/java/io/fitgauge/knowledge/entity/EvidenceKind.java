package io.fitgauge.knowledge.entity;

/** How somebody found out. */
public enum EvidenceKind {
    INTERVIEW,
    SURVEY,
    CRM_DATA,
    MARKET_RESEARCH
}
