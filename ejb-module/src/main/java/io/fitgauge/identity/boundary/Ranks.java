package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.inject.Inject;
import java.util.List;

/** Who may set whom to what: nobody reaches above their own role, and a tenant keeps an administrator. */
class Ranks {

    private final MemberStore members;
    private final Tenants tenants;

    @Inject
    Ranks(MemberStore members, Tenants tenants) {
        this.members = members;
        this.tenants = tenants;
    }

    /** @throws Refusal ROLE_TOO_SMALL when the user has a larger role than the caller */
    void requireReach(Caller caller, Membership member) {
        if (!caller.may(member.role())) {
            throw new Refusal(Reason.ROLE_TOO_SMALL, "This user's role is larger than yours.");
        }
    }

    /** @throws Refusal ROLE_TOO_SMALL, or INVALID for an agency's role in a client */
    void requireGivable(Caller caller, Role role) {
        if (!caller.may(role)) {
            throw new Refusal(Reason.ROLE_TOO_SMALL, "This role is larger than yours.");
        }
        if (!top(caller).holds(role)) {
            throw Refusal.invalid("/role", "This role is for agencies.");
        }
    }

    /**
     * Those of whom one must be left. To be locked before anything else of a user is: of two who remove each other at one
     * moment, the second one sees what the first has done.
     */
    List<Membership> lockAdministrators(Caller caller) {
        return members.lockActive(top(caller));
    }

    /** @throws Refusal WRONG_STATE when there is no other than this one */
    static void requireAnother(List<Membership> administrators, Membership leaving) {
        if (administrators.size() == 1 && administrators.get(0).id().equals(leaving.id())) {
            throw Refusal.wrongState("This is the last administrator. Make somebody else one before.");
        }
    }

    /** The administrator's role that counts most here: in an agency nobody else can give it again. */
    private Role top(Caller caller) {
        return tenants.mine(caller).value().kind().equals("AGENCY") ? Role.AGENCY_ADMIN : Role.TENANT_ADMIN;
    }
}
