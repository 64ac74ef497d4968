package io.fitgauge.personas.entity;

/** What of a contact is compared with a persona, and how much it counts. */
public enum Aspect {
    TITLE(50),
    DEPARTMENT(30),
    SENIORITY(20);

    private final int weight;

    Aspect(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
