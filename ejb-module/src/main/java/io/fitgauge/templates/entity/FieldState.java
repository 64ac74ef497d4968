package io.fitgauge.templates.entity;

/** Who changed a field since it was taken over. */
public enum FieldState {
    UNCHANGED,
    TEMPLATE_CHANGED,
    MINE_CHANGED,
    /** To different values. */
    BOTH_CHANGED,
    /** By both, to the same. */
    SAME;

    /** Whether the template says something that could be taken over. */
    public boolean isOpen() {
        return this == TEMPLATE_CHANGED || this == BOTH_CHANGED;
    }
}
