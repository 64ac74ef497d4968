package io.fitgauge.identity.boundary;

import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import java.util.UUID;

/**
 * A client and its agency, for who asks from either of them.
 *
 * @param caller in the client
 * @param link of the two, as it is now
 */
record ClientSide(Caller caller, TenantId agency, UUID link) {}
