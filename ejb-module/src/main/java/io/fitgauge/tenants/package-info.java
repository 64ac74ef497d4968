/**
 * The tenants themselves: agencies, their clients, and clients that stand alone.
 *
 * <ul>
 *   <li>A slug is a public name: people log in by it. So an agency that wants one for a client is told when it is taken.
 *       An offer to a slug is answered alike whoever is behind it: what is nobody's business is whether a tenant has an
 *       agency.
 *   <li>A suspended tenant is not found by those who come in ({@link io.fitgauge.tenants.boundary.Tenants#bySlug},
 *       {@code byId}): no token of any kind is issued in it. What was issued ends by its stamp, see
 *       {@link io.fitgauge.tenants.boundary.AccessWithdrawn}. Its jobs end as they would, and its data stays.
 *   <li>Each joining of an agency has a link of its own. What the agency's people hold in the client stands on it, so that
 *       nothing of an earlier time counts again.
 *   <li>An agency changes its clients' records in its own transaction; the clients' audit hears of it by an event.
 * </ul>
 */
@NullMarked
package io.fitgauge.tenants;

import org.jspecify.annotations.NullMarked;
