package io.fitgauge.portability;

import io.fitgauge.tenancy.Caller;
import java.util.List;

/** What a room keeps of a tenant. Rooms implement it as a CDI bean. */
public interface TenantData {

    /** All of the room's tables that hold tenants' rows, those that do not leave the server among them. */
    List<TenantTable> tables();

    /**
     * Called when the rows of an archive are all there, in the transaction with which the tenant opens: what the room
     * keeps besides, or has to do, begins here.
     *
     * @param system the system, in the new tenant
     */
    default void arrived(Caller system) {}

    /**
     * Called in the transaction in which the tenant closes for good, before its rows are erased: its work stops here, and
     * it lets go of what it has in tables that are no tenant's.
     *
     * @param system the system, in the tenant
     */
    default void leaving(Caller system) {}
}
