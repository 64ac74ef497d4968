/**
 * From what is believed to what scores: publishing, rolling back, and what differs between two states of an ICP.
 *
 * <ul>
 *   <li>Publishing is one transaction of the room of ICPs: the version, its why and the event stand or fall together. What the
 *       tenant asks of whoever publishes (a why, a second pair of eyes) is checked here, because it is a setting of the tenant.
 *   <li>A second pair of eyes agrees to a revision of the draft. Any change of the draft makes another revision, to which nobody has
 *       agreed yet. A rollback needs nobody's: what it brings back was published before.
 *   <li>Warnings never stop anybody: they are shown with what was published.
 *   <li>A difference is told as data and in words of the reader; criteria are the same ones when they have the same key.
 * </ul>
 */
@NullMarked
package io.fitgauge.publishing;

import org.jspecify.annotations.NullMarked;
