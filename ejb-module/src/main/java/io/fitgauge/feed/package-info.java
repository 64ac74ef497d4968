/**
 * What happens here, for other systems: to be asked for, or sent to them.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A closed list of types ({@link io.fitgauge.feed.boundary.FeedType}) is public. An event has the id that it has in the
 *       outbox, wherever it turns up and however often.
 *   <li>Events are numbered for each tenant under a lock that is held until the commit. Whoever reads up to a number has
 *       missed nothing before it, whichever transaction began first.
 *   <li>Events are kept for thirty days. Who asks for what came after one that is gone is told so ({@code GONE}), and does
 *       not silently miss some. The cursor goes on also where a page is empty, so that it only grows old if nobody asks.
 *   <li>Webhooks are the Standard Webhooks specification's. Secrets must be read again to sign: they lie sealed with the
 *       installation's secret. For a day after a rotation both sign.
 *   <li>Events of one resource go to a webhook one after the other: the next waits until the one before is delivered or
 *       given up. Other resources go on, four at a time. A replay stands at the end of its resource's line.
 *   <li>Nothing is sent inside a transaction: a delivery is taken for a minute, sent, and what came of it noted. Who dies
 *       in between leaves it to be sent again, with the same id.
 *   <li>A receiver that hangs holds a socket, and no thread. Names are looked up on threads of which one tenant has few.
 *   <li>The first attempt is at once; ten more follow over some three days. A webhook that has failed only for five days, or
 *       answers 410, is disabled; what waits is skipped, and can be replayed once it is enabled again.
 *   <li>Log entries live as long as the events. An event that still waits for a webhook is kept until it does not.
 *   <li>Answers are kept up to 500 characters, as text without control characters.
 *   <li>Webhooks come with a tenant's archive disabled and without their secrets; the log stays behind.
 * </ul>
 */
@NullMarked
package io.fitgauge.feed;

import org.jspecify.annotations.NullMarked;
