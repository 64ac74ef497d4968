package io.fitgauge.tenancy;

/** The roles, smallest first: each holds all before it. */
public enum Role {
    VIEWER,
    SALES,
    EDITOR,
    TENANT_ADMIN,
    AGENCY_ADMIN;

    public boolean holds(Role needed) {
        return compareTo(needed) >= 0;
    }
}
