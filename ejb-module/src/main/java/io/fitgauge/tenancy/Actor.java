package io.fitgauge.tenancy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does it.
 *
 * @param id of the person or API client; absent for the system itself
 * @param agency the tenant that the person acts for, when that is not the tenant acted in
 * @param issuer the outside issuer that vouched for the person, when it was no password
 */
public record Actor(Kind kind, @Nullable UUID id, @Nullable UUID agency, @Nullable UUID issuer) {

    private static final UUID NOBODY = new UUID(0, 0);

    public Actor(Kind kind, @Nullable UUID id, @Nullable UUID agency) {
        this(kind, id, agency, null);
    }

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

    /** The same person, for whom an issuer of this tenant vouched. */
    public Actor vouchedForBy(@Nullable UUID outsider) {
        return new Actor(kind, id, agency, outsider);
    }

    /** Whether this tenant's own sign-on says who it is: that counts here, and nowhere else. */
    public boolean isVouchedFor() {
        return issuer != null;
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
