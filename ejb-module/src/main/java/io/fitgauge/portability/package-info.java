/**
 * What every room says about what it keeps of a tenant, so that the tenant can be taken along.
 *
 * <p>An open hall. Each room lists its tables here ({@link io.fitgauge.portability.TenantData}); the room {@code archives}
 * does the rest for all of them. It stands above the rooms that it needs, jobs among them, which themselves have something
 * to say here: that is why the words are in a hall of their own.
 *
 * <p>A table of the live schema that no room lists, and a column that its table does not name, fail a test.
 */
@NullMarked
package io.fitgauge.portability;

import org.jspecify.annotations.NullMarked;
