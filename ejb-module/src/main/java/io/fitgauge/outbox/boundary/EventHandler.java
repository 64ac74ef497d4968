package io.fitgauge.outbox.boundary;

import io.fitgauge.tenancy.Caller;
import java.util.Set;

/**
 * What a room does when something has happened below it. Rooms implement it as a CDI bean; one instance serves all
 * events.
 */
public interface EventHandler {

    /** Lower case letters and hyphens, up to 60. Deliveries that wait bear it: it never changes. */
    String name();

    /** The types of events that it wants to hear of. */
    Set<String> types();

    /** Whether it waits for other servers, such as one for mail. It has threads of its own then: nobody waits for it. */
    default boolean waitsForOthers() {
        return false;
    }

    /**
     * Called in a transaction of its own, with which the delivery is done. It may have been called for this event before,
     * when that transaction was taken back; and by now the thing may have changed again, or be gone.
     *
     * @param system the system, in the event's tenant
     * @throws RuntimeException to be called again later
     */
    void handle(Caller system, StoredEvent event);
}
