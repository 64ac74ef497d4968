/**
 * When a tenant reviews what: itself, a segment, an ICP or a persona. Owns {@code review_schedule} with its reviewers and its
 * opened days, and {@code calendar_feed}. What a review is, is said above: this room hands over a {@link
 * io.fitgauge.schedules.boundary.DueReview} and knows only the id that comes back.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Due days are days, from a cadence alone; moments come of them at the last minute, in the zone that the tenant has then.
 *       A time that a day does not have is as much later, and of one that it has twice it is the first, as java.time has it.
 *   <li>Each schedule has one item on the agenda, for the next day that no review was opened for. Whoever opens that review
 *       puts the next one there in the same transaction, so that days that were missed open one after the other, in order.
 *   <li>What is on the agenda only wakes somebody up. What opens is what the schedule says then; a day is opened once, which
 *       the database keeps by {@code review_schedule_day}.
 *   <li>A schedule that is made or changed opens from that day on, and no review before that moment. So a day whose time to
 *       open had come already opens at once, and is not late.
 *   <li>An ICP in use is covered by a schedule of its own, of its segment or of the tenant; one that is paused covers, too,
 *       as somebody wanted it so. One that nothing covers gets a yearly one with its publishing, or within the hour.
 *   <li>What is gone or retired ends its schedules. Those of an ICP go on when it is published again.
 *   <li>The agenda's item is always taken before the schedule is locked, by who opens and by who changes.
 *   <li>A calendar's address holds a secret, of which only the hash is kept. The calendar is of a person, and ends with them.
 *       It shows days as they are planned: what is postponed is the review's own.
 * </ul>
 */
@NullMarked
package io.fitgauge.schedules;

import org.jspecify.annotations.NullMarked;
