package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.DealCountStore;
import io.fitgauge.accounts.control.DealStore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deals for rooms that make figures of them. */
@Stateless
public class CountedDeals {

    @Inject
    DealStore deals;

    @Inject
    DealCountStore counts;

    /** As {@link Deals#chunk}. */
    public List<CountedDeal> chunk(Caller caller, @Nullable UUID after, int size) {
        return deals.chunkAfter(after, size).stream().map(CountedDeal::of).toList();
    }

    /** @return by account, of those that have deals that are over; ask for some hundreds at a time */
    public Map<UUID, DealCounts> ofAccounts(Caller caller, Collection<UUID> accountIds) {
        Map<UUID, DealCounts> byAccount = new HashMap<>();
        counts.over(accountIds).forEach(row -> byAccount.put(row.accountId(), new DealCounts(row.won(), row.lost())));
        return byAccount;
    }
}
