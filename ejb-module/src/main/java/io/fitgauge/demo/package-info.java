/**
 * The demo: an agency and its three clients, with profiles, accounts and scores to play with. It stands on top of the
 * business rooms, because it does what a new tenant's people would do, through the same boundaries.
 *
 * <p>It promises:
 *
 * <ul>
 *   <li>It is loaded only when asked for ({@code fitgauge.demo}): {@code embedded} loads it into the embedded database
 *       and leaves a database of the user's own alone, {@code any} loads it wherever it is, {@code off} never.
 *   <li>It is loaded once. A start that was cut off is carried on by the next one, step by step; a tenant that is loaded
 *       to the end is marked so, and from then on belongs to whoever plays with it: what they change or delete stays
 *       changed or deleted.
 *   <li>A tenant that bears a demo's slug but is not one is not touched.
 *   <li>The server does not wait for it.
 * </ul>
 *
 * <p>Decisions: the tenants are files in this package, shaped like the API's own requests. The well-known password is
 * there only for an embedded database behind a loopback address; anything else wants one of the operator's
 * ({@code fitgauge.demo.password}). One server loads at a time: two that start at the same moment on one database may
 * get in each other's way, and the next start repairs it.
 */
@NullMarked
package io.fitgauge.demo;

import org.jspecify.annotations.NullMarked;
