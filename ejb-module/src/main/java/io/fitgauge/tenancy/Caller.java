package io.fitgauge.tenancy;

import java.util.Locale;

/** Who calls, in which tenant, how much they may do, and the language they read. The first word of every boundary call. */
public record Caller(TenantId tenant, Actor actor, Access access, Locale language) {

    /** Jobs and timers act as the system, inside one tenant. */
    public static Caller system(TenantId tenant) {
        return new Caller(tenant, Actor.system(), Access.of(Role.TENANT_ADMIN), Locale.ENGLISH);
    }

    public boolean may(Permission permission) {
        return access.allows(permission);
    }

    /** Whether a person here has at least this role. */
    public boolean may(Role needed) {
        return access.role().holds(needed);
    }
}
