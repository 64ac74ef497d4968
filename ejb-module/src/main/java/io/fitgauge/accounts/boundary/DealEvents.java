package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.LostDeals;
import io.fitgauge.accounts.control.StoredJson;
import io.fitgauge.outbox.boundary.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What happens to deals, as it is told. */
public final class DealEvents {

    /** Deals are lost that were not, edited or imported; told of the first of them. */
    public static final String LOST = LostDeals.EVENT;

    private DealEvents() {}

    /** @return the deals of a {@link #LOST}; by now they may be reopened, or gone */
    public static List<UUID> lost(StoredEvent event) {
        List<UUID> ids = new ArrayList<>();
        StoredJson.read(event.data()).get(LostDeals.DEALS).forEach(id -> ids.add(UUID.fromString(id.asText())));
        return ids;
    }
}
