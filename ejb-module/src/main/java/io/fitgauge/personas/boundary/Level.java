package io.fitgauge.personas.boundary;

/** Where in a company somebody decides, or works: each is reached by the arguments of its own height. */
public enum Level {
    DECISION_MAKER(Height.TOP),
    DEPARTMENT_HEAD(Height.MIDDLE),
    USER(Height.BOTTOM);

    private final Height height;

    Level(Height height) {
        this.height = height;
    }

    /** Of the value tree's nodes that are for it. */
    public Height height() {
        return height;
    }
}
