package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.RelationshipStore;
import io.fitgauge.accounts.entity.Relationship;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who buys, and who did, to go through all of them in the order in which they came. */
@Stateless
public class Customers {

    @Inject
    RelationshipStore store;

    /**
     * @param after the id of the last one of the chunk before; null for the first chunk
     * @return the next accounts that are customers; fewer than asked for, or none, at the end
     */
    public List<UUID> present(Caller caller, @Nullable UUID after, int size) {
        return store.chunkAfter(Relationship.CUSTOMER, after, size);
    }

    /** As {@link #present}, of the accounts that were customers and are none any more. */
    public List<UUID> former(Caller caller, @Nullable UUID after, int size) {
        return store.chunkAfter(Relationship.FORMER, after, size);
    }
}
