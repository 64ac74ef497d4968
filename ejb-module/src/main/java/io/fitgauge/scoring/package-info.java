/**
 * Scores of accounts: made, kept, ranked, and made again when an ICP is published or an import ends.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>A stored score names the ICP version that gave it and the account revision it saw. It keeps the verdict and
 *       degree of each criterion, the reasons, and the values that the criteria looked at. What is read back is built
 *       from these and the version named; nothing is computed again.
 *   <li>Verdicts and reasons name criteria by their place in the version, which never changes: a criterion takes one to
 *       four characters. Prose is made when it is read, in the reader's language.
 *   <li>The latest score of an account under an ICP is one row, ranked by the account's name that stands in it. An older
 *       version or revision never replaces a newer one. Every score that was given stands in the history as well.
 *   <li>Making scores again writes only what came out differently, or under another version or revision.
 *   <li>An account that is registered or edited is scored by every ICP in use, soon after. Publishing, an import's
 *       end and the end of an attribute that accounts had values of ask for a job. What is not done in the change's own transaction is missed by none: see the outbox.
 *   <li>With the day after an exclusion's last one, and with the day of a rate that was known before, scores change by
 *       themselves. Every node looks for such days every five minutes, from the last one that was looked at to today's,
 *       in the tenant's zone; whoever moves that day on asks for the job, in the same transaction. So each is seen once,
 *       and none is missed while no node runs.
 *   <li>A rate that is written, changed or deleted asks for a job if it is the one that counts today.
 *   <li>An account that comes to another tier or decision is told of, up to a hundred accounts an event. A first score is
 *       no change. Two that score the same account at the same moment may both tell of it.
 *   <li>A retired ICP's last scores stay readable; it has no part in the best fit and gets no new ones.
 *   <li>What publishing would change is computed when it is asked for: all accounts are scored by the draft and by the
 *       version in use, on the same day, chunk by chunk, and nothing is kept. Other ICPs count by their latest stored scores.
 *   <li>A deal stands for its account as it is scored now, not as it was when the deal was closed: what a company was
 *       then is not kept for as long as its deals are.
 *   <li>Overlaps are counted along an index of what is forwarded, account after account; no set of accounts is held.
 * </ul>
 */
@NullMarked
package io.fitgauge.scoring;

import org.jspecify.annotations.NullMarked;
