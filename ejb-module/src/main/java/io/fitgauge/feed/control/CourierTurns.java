package io.fitgauge.feed.control;

import io.fitgauge.tenancy.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which webhooks have their turn now: each once, and of one tenant a few only, so that names that take long to look up hold
 * up nobody else's.
 */
public final class CourierTurns {

    private static final int MOST_OF_ONE_TENANT = 4;

    private final Map<UUID, Boolean> wishes = new HashMap<>();
    private final Map<TenantId, Integer> running = new HashMap<>();

    /** @return whether the turn begins; else it is noted for the end of the one that is on, or left to be found again */
    public synchronized boolean begin(TenantId tenant, UUID webhook) {
        if (wishes.containsKey(webhook)) {
            wishes.put(webhook, true);
            return false;
        }
        if (running.getOrDefault(tenant, 0) >= MOST_OF_ONE_TENANT) {
            return false;
        }
        running.merge(tenant, 1, Integer::sum);
        wishes.put(webhook, false);
        return true;
    }

    /** @return whether another turn was wished for since this one began */
    public synchronized boolean end(TenantId tenant, UUID webhook) {
        running.computeIfPresent(tenant, (one, count) -> count == 1 ? null : count - 1);
        return Boolean.TRUE.equals(wishes.remove(webhook));
    }
}
