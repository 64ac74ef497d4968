/**
 * Who calls, for which tenant, and the one place where a tenant is bound.
 *
 * <p>{@link io.fitgauge.tenancy.TenantBinding} stands before every EJB method (see {@code ejb-jar.xml}). It takes the
 * tenant from the {@link io.fitgauge.tenancy.Caller} and binds it to the transaction: EclipseLink filters by it, and
 * {@link io.fitgauge.tenancy.TenantRows} puts it into every SQL statement. Nothing bound, nothing read: both fail.
 *
 * <p>The tenant's number is internal and never leaves the server; its public id does.
 */
@NullMarked
package io.fitgauge.tenancy;

import org.jspecify.annotations.NullMarked;
