package io.fitgauge.personas.boundary;

/** What happens to personas, as it is told. */
public final class PersonaEvents {

    /**
     * A persona came, was changed or moved, or went; or the ICP's value tree was changed, and then it is about the ICP.
     * {@code icpId} says which ICP, {@code change} is {@code CREATED}, {@code CHANGED}, {@code REMOVED} or
     * {@code VALUE_TREE}.
     */
    public static final String CHANGED = "persona.changed";

    static final String CREATED = "CREATED";
    static final String EDITED = "CHANGED";
    static final String REMOVED = "REMOVED";

    private PersonaEvents() {}
}
