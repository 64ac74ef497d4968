package io.fitgauge.identity.boundary;

import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.KnownTenant;
import io.fitgauge.tenants.boundary.NewTenant;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a tenant that the operator wants, and its first administrator. What exists is left as it is. */
@Dependent
class Founding {

    private final Tenants tenants;
    private final Members members;
    private final Users users;

    @Inject
    Founding(Tenants tenants, Members members, Users users) {
        this.tenants = tenants;
        this.members = members;
        this.users = users;
    }

    /** @param administrator none when there is to be none yet */
    KnownTenant found(NewTenant wanted, @Nullable FirstAdministrator administrator) {
        if (!wanted.slug().matches(NewTenant.SLUG)) {
            throw new IllegalArgumentException(wanted.slug() + " is not lower-case letters, digits, hyphens");
        }
        KnownTenant tenant = tenants.ensure(wanted);
        if (administrator != null) {
            members.ensure(
                    Caller.system(tenant.key()),
                    new NewMember(administrator.email(), administrator.email(), administrator.password(), top(tenant)));
        }
        return tenant;
    }

    /**
     * Invites the first administrator of a tenant.
     *
     * @return absent when the invitation is mailed
     * @throws Refusal INVALID; DUPLICATE when the address is known there
     */
    @Nullable
    LinkView invite(KnownTenant tenant, String email) {
        Caller system = new Caller(tenant.key(), Actor.system(), Access.of(Role.AGENCY_ADMIN), Locale.ENGLISH);
        return users.invite(system, new NewUser(email, email, null, top(tenant), null))
                .value()
                .link();
    }

    private static Role top(KnownTenant tenant) {
        return tenant.isAgency() ? Role.AGENCY_ADMIN : Role.TENANT_ADMIN;
    }
}
