/**
 * Who decides together: the roles that an ICP expects at its companies, the part that each contact of an account plays, what
 * is missing and what could go wrong, and what it looked like when a deal was lost.
 *
 * <p>Owns {@code icp_committee}, {@code committee_member}, {@code committee_change}, {@code lost_committee} and {@code
 * lost_committee_member}. Decided here:
 *
 * <ul>
 *   <li>Every ICP has a committee, at first an empty one with the revision 0. It is written as a whole.
 *   <li>A member is a contact of the account, and counts while the contact is there. Who moves to another account plays no
 *       part there before somebody says so; back again, it is as it was.
 *   <li>People outside the company do not cover a role, as they do not decide there; but blockers do, as one who is known
 *       is known.
 *   <li>Coverage is the mean over the expected roles: each weighs the same, and one with a part of its people counts in
 *       part.
 *   <li>Somebody who is champion and decision maker counts as both up to the ICP's number of employees. Above it, or where
 *       the ICP names no number, the person counts as decision maker while one is missing, and else as champion. Where the
 *       number of employees is not known it counts as both, and that is said as a risk: unknown is not no.
 *   <li>Risks are found by fixed rules, said in {@code RiskCode}. What is to be done about a blocker in general, as the
 *       ICP says it, does not mitigate a blocker who has a name: only what is noted of the member does.
 *   <li>Without an ICP that has a committee there is no coverage, but risks: a champion and a decision maker are expected
 *       anywhere.
 *   <li>Unless one is asked for, it is the committee of the ICP in use that the account fits best among those that have
 *       one, as figures choose; before the account has a score, of the first by name.
 *   <li>What a committee looked like when a deal was lost is kept when the event is handled, a moment after the deal was
 *       edited or imported, and anew when it is lost once more. Counts and risks stay; the people go with their contacts.
 *   <li>A lost deal counts in the segment of the ICP in use that its account fits best now, as in the figures of focus.
 *   <li>What is said about somebody is personal: it goes with the contact, history and audit included, and a name is taken
 *       out of what was written of others.
 * </ul>
 */
@NullMarked
package io.fitgauge.committee;

import org.jspecify.annotations.NullMarked;
