package io.fitgauge.agenda.boundary;

import io.fitgauge.tenancy.Caller;

/** What a room does when something of its kind is due. Rooms implement it as a CDI bean; one instance serves all items. */
public interface AgendaHandler {

    /** Lower case letters and hyphens, up to 60. Items bear it: it never changes. */
    String kind();

    /**
     * Called in a transaction of its own, with which the item is done. It may have been called for this item before, when that
     * transaction was taken back. It may put further items of its own kind and subject.
     *
     * @param system the system, in the item's tenant
     * @throws RuntimeException to be called again later
     */
    void handle(Caller system, DueItem item);
}
