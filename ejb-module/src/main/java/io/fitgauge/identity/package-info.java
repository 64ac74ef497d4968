/**
 * Who people are: users of each tenant with one role there, proven identities, passwords, one-time links, sessions and the
 * keys that sign tokens.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A user belongs to one tenant, and its id is what tokens and everything stamped "by" name. An identity belongs to
 *       nobody but the owner of a mailbox; its id never leaves the server.
 *   <li>Only mail proves a mailbox. Who joins by a link that was shown has a password that is worth something in that
 *       tenant alone; who joins, or chooses a new password, by a link that was mailed has proven the mailbox. Then users of
 *       several tenants may be one identity, with one password.
 *   <li>An administrator looks at users of one tenant only: inviting, blocking, removing and resetting read nothing of
 *       identities, so that neither answer nor time tells whether an address is known elsewhere. The mailbox's owner alone
 *       learns it, from being asked for the password that there is.
 *   <li>Each password has a random key. Sessions and tokens stand on it, so that a new password ends them in all tenants
 *       without looking into any.
 *   <li>A link's secret is made when it is shown or mailed, and only its hash is kept: not in an event, the audit or an
 *       answer kept for an idempotency key. A new link ends the one before, a new password or a block all of them.
 *   <li>A user is locked before its links and sessions are, and administrators before any user: of two who do things to
 *       each other at one moment, the second one sees what the first has done.
 *   <li>A login is audited as the person's; a failed one is not, because writing it would take time for known users only.
 *   <li>People of an agency get into a client by a token of their own for it ({@code /auth/switch}). It stands on all that the
 *       token stands on that they came with, and on the client, its link to the agency and the grant. Nothing renews it.
 *   <li>A grant is the client's row, and names the link: when the client leaves, or comes back, no grant of before counts.
 *       It is written in a transaction of the client's, also when an agency asks with an idempotency key: then the unique
 *       key, and not the kept answer, keeps it from being written twice.
 *   <li>Who was let in is written down in the client with the names of that day, so that what is stamped "by" them can be
 *       read without looking into another tenant.
 *   <li>People of an agency decide nothing in a client that is for its own people ({@code Permission.isForOwnPeople}):
 *       its agency, grants, switching on. An administrator from the agency may still invite users, as any may: the client
 *       sees them in {@code /users} and in the audit.
 *   <li>An identity that no tenant has a user of any more is forgotten.
 * </ul>
 */
@NullMarked
package io.fitgauge.identity;

import org.jspecify.annotations.NullMarked;
