package io.fitgauge.identity.boundary;

import io.fitgauge.identity.control.AccessStamps;
import io.fitgauge.identity.control.MemberStore;
import io.fitgauge.identity.control.UnusedIdentities;
import io.fitgauge.identity.entity.Membership;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What this room keeps of a tenant. No secret leaves, and nothing of an identity that other tenants may know. */
class PeopleData implements TenantData {

    private static final List<TenantTable> PEOPLE = List.of(
            TenantTable.named("membership", "id")
                    .ids("id")
                    .texts("email", "name", "department", "language")
                    .word("role", Role.class)
                    .word("status", Membership.Status.class)
                    .without("password_hash", "A secret; people are invited again where the archive comes in.")
                    .without("credential_key", "Sessions stand on it.")
                    .without("identity_id", "It would tell which users of which tenants are one person.")
                    .instants("last_login_at")
                    .wholes("revision")
                    .instants("created_at")
                    .readableAs("users"),
            TenantTable.withheld("refresh_token", "Secrets of sessions, which end when their tenant moves.")
                    .after("membership"),
            TenantTable.withheld("one_time_link", "Secrets, and links to this server.")
                    .after("membership"),
            TenantTable.withheld(
                    "access_grant", "Leave to come in for people of an agency, which does not come along."),
            TenantTable.named("agency_visitor", "id")
                    .ids("id")
                    .texts("name")
                    .ids("agency_id")
                    .texts("agency_name")
                    .word("role", Role.class)
                    .instants("first_at", "last_at"));

    private final MemberStore members;
    private final AccessStamps stamps;
    private final UnusedIdentities identities;

    @Inject
    PeopleData(MemberStore members, AccessStamps stamps, UnusedIdentities identities) {
        this.members = members;
        this.stamps = stamps;
        this.identities = identities;
    }

    @Override
    public List<TenantTable> tables() {
        return Stream.of(PEOPLE, IntegrationTables.ALL).flatMap(List::stream).toList();
    }

    /** The tenant's own stamp is risen: with it ends what stood on the others. */
    @Override
    public void leaving(Caller system) {
        stamps.forget(members.subjects());
        members.untieAll().forEach(identities::forget);
    }

    /** Without a password or a sign-on of their own tenant, people have to be invited. */
    @Override
    public void arrived(Caller system) {
        members.inviteAllWithoutLogin();
    }
}
