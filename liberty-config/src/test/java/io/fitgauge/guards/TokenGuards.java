package io.fitgauge.guards;

import static io.fitgauge.guards.Guards.EJB;
import static io.fitgauge.guards.Guards.SERVER;
import static io.fitgauge.guards.Guards.guard;

import java.util.List;

/** Against tokens of others, and those that have had their time. */
final class TokenGuards {

    private static final String TOKENS = "system.TokensIT";

    static final List<Guard> ALL = List.of(
            guard(
                    "the audience of tokens",
                    SERVER,
                    "audiences=\"${fitgauge.token.audience}\"",
                    "audiences=\"ALL_AUDIENCES\"",
                    TOKENS),
            guard(
                    "the issuer of tokens",
                    SERVER,
                    "issuer=\"${fitgauge.token.issuer}\"",
                    "issuer=\"${fitgauge.token.issuer},somebody-else\"",
                    TOKENS),
            guard("the end of tokens", SERVER, "clockSkew=\"30s\"", "clockSkew=\"1h\"", TOKENS),
            guard(
                    "what was withdrawn",
                    EJB + "identity/control/Withdrawn.java",
                    "now.getOrDefault(stamp.getKey(), 0) <= stamp.getValue()",
                    "now.getOrDefault(stamp.getKey(), 0) <= Integer.MAX_VALUE",
                    "system.LoginIT#logoutEndsTheAccessTokensOfTheSessionWithinSeconds"),
            guard(
                    "that a spent refresh token ends its session",
                    EJB + "identity/boundary/MemberSessions.java",
                    "end(token.get());",
                    "",
                    "system.LoginIT#aRefreshTokenRenewsOnceAndEndsItsFamilyWhenItIsSentAgain"),
            guard(
                    "that a refresh token is spent",
                    EJB + "identity/boundary/MemberSessions.java",
                    "token.get().spend(clock.instant());",
                    "",
                    "system.LoginIT#aRefreshTokenRenewsOnceAndEndsItsFamilyWhenItIsSentAgain"),
            guard(
                    "that another role ends sessions",
                    EJB + "identity/boundary/Users.java",
                    "            }\n            sessions.endAll(member);",
                    "            }",
                    "system.UsersIT#whoHasAnotherRoleOrIsRemovedIsOutWithinSeconds"),
            guard(
                    "the end of a grant",
                    EJB + "identity/entity/AccessGrant.java",
                    "return now.isBefore(validUntil);",
                    "return true;",
                    "system.GrantsIT#aGrantEndsByItself"),
            guard(
                    "that withdrawing a grant ends its tokens",
                    EJB + "identity/boundary/GrantBook.java",
                    "        store.remove(get(link, id, revision));\n        stamps.withdraw(id);",
                    "        store.remove(get(link, id, revision));",
                    "system.GrantsIT#theClientSeesWhoHasAccessAndEndsItWithinSeconds"),
            guard(
                    "that leaving an agency ends its people's tokens",
                    EJB + "tenants/boundary/OwnAgency.java",
                    "withdrawn.fire(new AccessWithdrawn(tenants.lock(caller.tenant()).leaveAgency()));",
                    "tenants.lock(caller.tenant()).leaveAgency();",
                    "system.AgenciesIT#aTenantJoinsAnAgencyByItsOwnWillAndLeavesByItsOwnWill"),
            guard(
                    "that suspending a client ends its tokens",
                    EJB + "tenants/boundary/Clients.java",
                    "clock.instant());\n            withdrawn.fire(new AccessWithdrawn(client.key().id()));\n        });",
                    "clock.instant());\n        });",
                    "system.AgenciesIT#aSuspendedClientRefusesAllWithinSecondsAndKeepsItsData"));

    private TokenGuards() {}
}
