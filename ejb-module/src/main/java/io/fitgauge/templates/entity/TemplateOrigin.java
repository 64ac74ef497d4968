package io.fitgauge.templates.entity;

/** Whose a template is: part of the product, an agency's or a client's copy of that, or a tenant's own. */
public enum TemplateOrigin {
    BUILT_IN,
    AGENCY,
    TENANT
}
