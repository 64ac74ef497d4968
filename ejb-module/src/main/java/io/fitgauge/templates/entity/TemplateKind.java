package io.fitgauge.templates.entity;

/** What a template is for. */
public enum TemplateKind {
    ICP,
    PERSONA,
    COMMITTEE,
    INTERVIEW,
    REVIEW_CHECKLIST,
    MESSAGE
}
