/**
 * What an agency sees of its clients at a glance, composed of what each room tells of one tenant.
 *
 * <p>A client is looked into as the system inside that client, in a transaction of its own: never two tenants in one. What
 * an agency sees here are figures; for anything else its people switch into the client.
 */
@NullMarked
package io.fitgauge.agency;

import org.jspecify.annotations.NullMarked;
