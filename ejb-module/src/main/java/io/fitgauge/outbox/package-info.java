/**
 * What happened, told to the rooms above: an event is written in the transaction of the change, and delivered to each
 * {@link io.fitgauge.outbox.boundary.EventHandler} that asked for its type, soon after the commit.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>For each handler a delivery is written with the event. It goes in the transaction in which the handler does its
 *       work: on our own database an event is handled once; what a handler does elsewhere may happen twice.
 *   <li>A handler hears of one thing's events in their order: the next waits until the one before is done or set aside.
 *       Other things, other handlers and other tenants do not wait. Handlers of one tenant stand in line for the threads
 *       with all others, some fifty deliveries a turn. Those that wait for other servers have threads apart.
 *   <li>Every node looks for due deliveries, at once after a commit of its own and every two seconds. The node that can
 *       lock a delivery has it; nobody waits for a lock.
 *   <li>An attempt is counted before it begins, so that one that takes the server down counts too. It is tried again
 *       after 1, 2, 4, … seconds. After the last attempt ({@code fitgauge.outbox.attempts}) the delivery is parked: a
 *       warning, a gauge, and {@code /jobs/events} say so, and an administrator may have it tried again.
 *   <li>Later events of the same thing go on past a parked one. An event says that a thing has changed, and handlers look
 *       at the thing as it is now; a thing that could never be looked at again would be worse than one missed look.
 *   <li>A node leaves deliveries to handlers that it does not know: while versions change, another node may know them.
 *   <li>Events are kept for thirty days after they happened, delivered or not; what waits or is parked longer stays.
 *   <li>A database that is away costs nothing but time: it is said once, and looked for again with the next tick.
 * </ul>
 */
@NullMarked
package io.fitgauge.outbox;

import org.jspecify.annotations.NullMarked;
