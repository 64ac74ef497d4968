package io.fitgauge.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does it.
 *
 * @param id of the person or client application; absent for the system itself
 */
public record Actor(Kind kind, @Nullable UUID id) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** What can call. */
    public enum Kind {
        PERSON,
        SYSTEM
    }

    public static Actor person(UUID id) {
        return new Actor(Kind.PERSON, id);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, null);
    }

    /** For keys: the nil UUID stands for the system. */
    public UUID key() {
        return id == null ? NOBODY : id;
    }
}
