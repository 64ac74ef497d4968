/**
 * How much one tenant may have and ask for, so that none has to do with what others leave over.
 *
 * <ul>
 *   <li>Each limit has a default, a setting for all tenants and one for each ({@code fitgauge.tenant.<slug>.quota.…});
 *       {@code off} lifts it.
 *   <li>Requests are counted in memory, per node, as soon as it is known whose they are and before anything is done: a tenant
 *       over its quota costs the check of its token. They are counted by the minute, which begins with a tenant's first request,
 *       and by the second: a minute's requests at once would take all threads and connections, and nobody else were served.
 *   <li>What there is of accounts is not counted for every new one: see {@code AccountQuota}, which says by how much it may
 *       be overshot.
 *   <li>What is used, the rooms that have it say ({@link io.fitgauge.quota.boundary.Used}, found by CDI); which name a
 *       tenant has in the settings, the room of tenants ({@link io.fitgauge.quota.boundary.TenantNames}).
 * </ul>
 */
@NullMarked
package io.fitgauge.quota;

import org.jspecify.annotations.NullMarked;
