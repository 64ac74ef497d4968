package io.fitgauge.guards;

import static io.fitgauge.guards.Guards.EJB;
import static io.fitgauge.guards.Guards.WEB;
import static io.fitgauge.guards.Guards.guard;

import java.util.List;

/** Against those who are not in yet, and those who ask too much. */
final class StrangerGuards {

    private static final String SIGN_ON = "system.SignOnIT";

    static final List<Guard> ALL = List.of(
            guard(
                    "the secret of API clients",
                    EJB + "identity/boundary/ClientLogins.java",
                    "secret.hasHash(one.hash()) && one.isLive(now)",
                    "one.isLive(now)",
                    "system.OAuthIT#whateverIsWrongWithAClientIsAnsweredAlike"),
            guard(
                    "the end of an API client's secret",
                    EJB + "identity/boundary/ClientLogins.java",
                    "secret.hasHash(one.hash()) && one.isLive(now)",
                    "secret.hasHash(one.hash())",
                    "system.ApiClientsIT#aSecretThatLeakedEndsAtOnceWithItsTokens"),
            guard(
                    "that an API client gets its own scopes only",
                    EJB + "identity/boundary/ClientLogins.java",
                    "if (!client.scopes().containsAll(wanted)) {",
                    "if (wanted.isEmpty()) {",
                    "system.OAuthIT#aScopeThatItHasNotIsInvalid(java.lang.String)"),
            guard(
                    "the audience of outside tokens",
                    EJB + "identity/control/OutsideTokens.java",
                    "Set.of(issuer.audience()),",
                    "null,",
                    SIGN_ON + "#tokensThatAreNotAsTheyShouldBeAreRefused"),
            guard(
                    "that an outside issuer has verified an address",
                    EJB + "identity/control/OutsideTokens.java",
                    "verified ? said.getStringClaim(issuer.emailClaim()) : null",
                    "said.getStringClaim(issuer.emailClaim())",
                    SIGN_ON + "#anAddressThatTheIssuerHasVerifiedFindsTheUserWhereTheTenantWantsIt"),
            guard(
                    "that an outside issuer's word counts in its tenant only",
                    EJB + "identity/boundary/Switching.java",
                    "if (caller.actor().isVouchedFor()) {",
                    "if (false) {",
                    SIGN_ON + "#whoSignedOnGoesIntoNoClient"),
            guard(
                    "that private addresses are not asked",
                    EJB + "outbound/control/GuardedResolver.java",
                    "!allowed.contains(host) && !PublicAddresses.holds(address)",
                    "!allowed.contains(host) && host.isEmpty()",
                    SIGN_ON + "#aPrivateAddressIsNotEvenConnectedTo"),
            guard(
                    "that guessing is slowed down",
                    EJB + "identity/control/LoginThrottle.java",
                    "if (!probe.isConsumed()) {",
                    "if (taken.size() > 2) {",
                    "system.ThrottleIT#guessesForAnAccountAreSlowedDownWhetherItExistsOrNot"),
            guard(
                    "the quota of requests",
                    WEB + "identity/CallerFilter.java",
                    "if (!standing.allowed()) {",
                    "if (standing.limit() == 0) {",
                    "system.QuotaIT#aTenantAsksSoOftenAMinuteAndIsToldWhereItStands"),
            guard(
                    "that a shown link proves no mailbox",
                    EJB + "identity/boundary/ClaimSteps.java",
                    "if (!link.provesMailbox()) {",
                    "if (fresh.passwordHash().isEmpty()) {",
                    "system.UsersIT#whoIsInvitedElsewhereByAShownLinkIsSomebodyElse"));

    private StrangerGuards() {}
}
