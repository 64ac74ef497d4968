package io.fitgauge.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does it.
 *
 * @param id of the person or API client; absent for the system itself
 * @param agency the tenant that the person acts for, when that is not the tenant acted in
 */
public record Actor(Kind kind, @Nullable UUID id, @Nullable UUID agency) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** What can call. */
    public enum Kind {
        PERSON,
        API_CLIENT,
        SYSTEM
    }

    public static Actor person(UUID id) {
        return new Actor(Kind.PERSON, id, null);
    }

    /** A person of an agency, in one of its clients. */
    public static Actor person(UUID id, @Nullable UUID agency) {
        return new Actor(Kind.PERSON, id, agency);
    }

    public static Actor apiClient(UUID id) {
        return new Actor(Kind.API_CLIENT, id, null);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, null, null);
    }

    /** For keys: the nil UUID stands for the system. */
    public UUID key() {
        return id == null ? NOBODY : id;
    }
}
