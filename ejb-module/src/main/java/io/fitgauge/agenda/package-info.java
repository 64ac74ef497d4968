/**
 * What is to be done at a certain moment, such as opening a review, and done once: whether one node runs or three, and
 * whatever is killed when. Owns {@code agenda_item}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An item is one of its kind, subject and day. The database keeps that: whoever puts it twice moves it, as long as it is
 *       not done. It stays when it is done, for 400 days.
 *   <li>Every node looks every two seconds for what is due. The node that can lock an item has it; nobody waits for a lock.
 *       It is done in the transaction that says so.
 *   <li>The items of one kind and subject are done in the order in which they were due. Others do not wait for them.
 *   <li>What was due while nobody was there is done late, and its handler can see how late.
 *   <li>An attempt is counted before it begins, and tried again after 1, 2, 4, … seconds, an hour at most. After twenty, some nine
 *       hours, it has failed: a gauge and {@code /jobs/agenda} say so, and an administrator may have it tried again. Later ones go on
 *       past it.
 *   <li>The time is the clock's that business goes by. Liberty's own persistent timers run on the node that made them, and fail over
 *       late, which is why they are not used.
 *   <li>A tenant that moves takes along what it has yet to do; its moments are as they were.
 * </ul>
 */
@NullMarked
package io.fitgauge.agenda;

import org.jspecify.annotations.NullMarked;
