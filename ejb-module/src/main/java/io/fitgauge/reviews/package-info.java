/**
 * Reviews: dated tasks to look at an ICP, a persona, a segment or the whole tenant again, with the facts that are needed for
 * it, and what came of them. Owns {@code review} and {@code review_baseline}.
 *
 * <p>Decided here:
 *
 * <ul>
 *   <li>A day of a schedule opens one review, whoever asks how often: the database keeps that.
 *   <li>Opening is quick: a row, the checklist copied from its template, and what is to be done later on the agenda. The facts
 *       are gathered by who hears that it was opened. A thousand that open at once wait for nobody.
 *   <li>Who is to do it are the people of its schedule, as far as they are users; else the ICP's owner; else the
 *       administrators.
 *   <li>It is overdue from the day after its day on, at the same time of day. It can be postponed twice, and at most 90
 *       days after its first day. What is completed stays as it is.
 *   <li>RETIRED retires the ICP, unless that was done already. CHANGED names the version that came of it, published since the
 *       review was opened; a segment or a tenant has none.
 *   <li>An editor completes; who is to do it may go through the checklist, whatever the role.
 *   <li>Of facts only what never changes is kept: numbers, codes, versions. Words are found when somebody reads, in the
 *       reader's language.
 *   <li>Every day at five in the morning of the tenant it is looked whether an ICP in use has drifted since it was published
 *       or last reviewed. The three measures are tested at 0.01
 *       each, without Bonferroni's correction: they move together, and the effect that is asked for besides is what
 *       keeps chance out. The two counts share most of their accounts, which makes the test cautious.
 *   <li>The baseline is taken once all scores are of the version in use, and taken anew when that changes or a review is
 *       completed.
 *   <li>A review of a segment or the tenant counts for each ICP in use there: they were looked at that day.
 * </ul>
 */
@NullMarked
package io.fitgauge.reviews;

import org.jspecify.annotations.NullMarked;
