package io.fitgauge.tenancy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much a caller may do: what its role says, or for an API client what its scopes say.
 *
 * @param role of a person; {@code VIEWER} for an API client, whose role never widens what its scopes say
 * @param scopes of an API client; absent for people
 */
public record Access(Role role, @Nullable Set<String> scopes) {

    public Access {
        scopes = scopes == null ? null : Set.copyOf(scopes);
    }

    public static Access of(Role role) {
        return new Access(role, null);
    }

    public static Access of(Set<String> scopes) {
        return new Access(Role.VIEWER, scopes);
    }

    public boolean allows(Permission permission) {
        return scopes == null ? role.holds(permission.role()) : permission.isIn(scopes);
    }
}
