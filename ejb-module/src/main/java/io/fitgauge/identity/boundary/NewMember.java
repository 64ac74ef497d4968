package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.Role;

/** A person to be made a member. */
public record NewMember(String email, String name, String password, Role role) {

    @Override
    public String toString() {
        return "NewMember[" + role + "]";
    }
}
