package io.fitgauge.tenancy;

import java.util.Locale;

/** Who calls, in which tenant, how much they may do, and the language they read. The first word of every boundary call. */
public record Caller(TenantId tenant, Actor actor, Access access, Locale language) {

    /** Jobs and timers act as the system, inside one tenant. */
    public static Caller system(TenantId tenant) {
        return new Caller(tenant, Actor.system(), Access.of(Role.TENANT_ADMIN), Locale.ENGLISH);
    }

    /**
     * Somebody of an agency, in one of its clients, where people of agencies that are trusted with all of it hold this role.
     *
     * @param who in the agency
     */
    public static Caller acting(TenantId agency, Actor who, TenantId client, Locale language) {
        return new Caller(client, Actor.person(who.key(), agency.id()), Access.of(Role.TENANT_ADMIN), language);
    }

    /** A job does what somebody asked for: it is their doing, and may what the system may. */
    public static Caller onBehalfOf(Actor actor, TenantId tenant) {
        return new Caller(tenant, actor, Access.of(Role.TENANT_ADMIN), Locale.ENGLISH);
    }

    /** The same, as if they read this language: for what is written to somebody else. */
    public Caller reading(Locale other) {
        return new Caller(tenant, actor, access, other);
    }

    /** The access rules, and that people of an agency decide nothing that is for a tenant's own people. */
    public boolean may(Permission permission) {
        return access.allows(permission) && !(permission.isForOwnPeople() && actor.agency() != null);
    }

    /** Whether a person here has at least this role. */
    public boolean may(Role needed) {
        return access.role().holds(needed);
    }
}
