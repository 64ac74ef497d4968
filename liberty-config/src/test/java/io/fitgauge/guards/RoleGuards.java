package io.fitgauge.guards;

import static io.fitgauge.guards.Guards.EJB;
import static io.fitgauge.guards.Guards.WEB;
import static io.fitgauge.guards.Guards.guard;

import java.util.List;

/** Between those of one tenant, or of an agency and its clients. */
final class RoleGuards {

    private static final String KEEPER = "system.GrantsIT#whoKeepsTheAgencysUsersDoesNotReachItsClients";

    static final List<Guard> ALL = List.of(
            guard(
                    "that the token allows the operation",
                    WEB + "identity/CallerFilter.java",
                    "needs == null || !caller.may(needs.value())",
                    "needs == null",
                    "walls.MatrixIT#aRoleMayWhatTheRulesSay"),
            guard(
                    "the role of one operation",
                    WEB + "tenants/TenantResource.java",
                    "@Needs(Permission.CHANGE_TENANT)",
                    "@Needs(Permission.READ_TENANT)",
                    "walls.MatrixIT#theRulesAreThoseThatWereAgreed"),
            guard(
                    "the scopes of API clients",
                    EJB + "tenancy/Access.java",
                    "permission.isIn(scopes)",
                    "permission.isForApiClients()",
                    "walls.MatrixIT#anApiClientMayWhatItsScopeSays"),
            guard(
                    "what an agency's people may not do in a client",
                    EJB + "tenancy/Caller.java",
                    "access.allows(permission) && !(permission.isForOwnPeople() && actor.agency() != null)",
                    "access.allows(permission)",
                    "system.AgenciesIT#insideAClientOneDecidesNothingThatIsForItsOwnPeople"),
            guard(
                    "that an agency goes into its own clients only",
                    EJB + "identity/boundary/Switching.java",
                    ".filter(client -> client.isClientOf(caller.tenant()))",
                    "",
                    "system.AgenciesIT#nobodyGetsIntoWhatIsNotTheirs"),
            guard(
                    "that only who looks after clients grants access to them",
                    EJB + "identity/boundary/ClientSides.java",
                    "if (!caller.may(Permission.MANAGE_CLIENTS)) {",
                    "if (!caller.may(Permission.MANAGE_GRANTS)) {",
                    KEEPER),
            guard(
                    "that nobody gives a role above their own",
                    EJB + "identity/boundary/Ranks.java",
                    "if (!caller.may(role)) {",
                    "if (!caller.may(Role.TENANT_ADMIN)) {",
                    KEEPER),
            guard(
                    "that nobody changes who has a larger role",
                    EJB + "identity/boundary/Ranks.java",
                    "if (!caller.may(member.role())) {",
                    "if (!caller.may(Role.TENANT_ADMIN)) {",
                    KEEPER),
            guard(
                    "that a tenant keeps its last administrator",
                    EJB + "identity/boundary/Ranks.java",
                    "administrators.size() == 1 && ",
                    "administrators.isEmpty() && ",
                    "system.UsersIT#theLastAdministratorStays"),
            guard(
                    "whose jobs one sees",
                    EJB + "jobs/boundary/JobAccess.java",
                    "return requestedBy == null || mayCancel(caller, requestedBy);",
                    "return true;",
                    "system.JobsIT#aColleaguesJobIsNobodys"));

    private RoleGuards() {}
}
