/**
 * What a failure of the database means, and trying again what can go well the next time.
 *
 * <p>An open hall: upper rooms and the web put {@link io.fitgauge.retry.Retries} around a boundary call, never inside
 * one, because there the transaction is dead already. Decisions:
 *
 * <ul>
 *   <li>A deadlock, a lock that was waited for in vain and an optimistic lock that was lost are {@link
 *       io.fitgauge.retry.Failures#isLostRace lost races}: another transaction was faster. Trying again is right, because the
 *       boundary reads everything anew; who guards an edit by an ETag then hears that it is stale.
 *   <li>A request tries five times within three seconds, a job's step more often and for longer. Whoever has lost all of
 *       them is told to come back: 503 with {@code Retry-After}.
 *   <li>A database that is {@link io.fitgauge.retry.Failures#isDatabaseAway away} is not asked again within a request: whoever
 *       asked is told at once. A job waits for it.
 * </ul>
 */
@NullMarked
package io.fitgauge.retry;

import org.jspecify.annotations.NullMarked;
