package io.fitgauge.tenancy;

import java.util.Locale;

/** Who calls, in which tenant, with which role, and the language they read. The first word of every boundary call. */
public record Caller(TenantId tenant, Actor actor, Role role, Locale language) {

    /** Jobs and timers act as the system, inside one tenant. */
    public static Caller system(TenantId tenant) {
        return new Caller(tenant, Actor.system(), Role.TENANT_ADMIN, Locale.ENGLISH);
    }

    public boolean may(Role needed) {
        return role.holds(needed);
    }
}
