package io.fitgauge.reviews.control;

import io.fitgauge.accounts.boundary.CountedDeal;
import io.fitgauge.accounts.boundary.CountedDeals;
import io.fitgauge.accounts.boundary.Customers;
import io.fitgauge.fit.Tier;
import io.fitgauge.scoring.boundary.StoredTiers;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tiers of accounts that have bought: those with a deal that was won, and those that are customers. */
public class WonTiers {

    private static final int CHUNK = 1_000;

    private final CountedDeals deals;
    private final Customers customers;
    private final StoredTiers tiers;

    @Inject
    WonTiers(CountedDeals deals, Customers customers, StoredTiers tiers) {
        this.deals = deals;
        this.customers = customers;
        this.tiers = tiers;
    }

    /** Under this ICP; each account counts once. */
    public Map<Tier, Long> of(Caller caller, UUID icpId) {
        List<UUID> won = new ArrayList<>(won(caller));
        Map<Tier, Long> counts = new EnumMap<>(Tier.class);
        for (int from = 0; from < won.size(); from += CHUNK) {
            List<UUID> chunk = won.subList(from, Math.min(won.size(), from + CHUNK));
            tiers.of(caller, Map.of(icpId, ""), chunk).values().forEach(tier -> counts.merge(tier, 1L, Long::sum));
        }
        return counts;
    }

    private Set<UUID> won(Caller caller) {
        Set<UUID> won = new TreeSet<>();
        @Nullable UUID last = null;
        List<UUID> present;
        do {
            present = customers.present(caller, last, CHUNK);
            won.addAll(present);
            last = present.isEmpty() ? null : present.get(present.size() - 1);
        } while (present.size() == CHUNK);
        addWinners(caller, won);
        return won;
    }

    private void addWinners(Caller caller, Set<UUID> won) {
        @Nullable UUID last = null;
        List<CountedDeal> chunk;
        do {
            chunk = deals.chunk(caller, last, CHUNK);
            chunk.stream().filter(CountedDeal::won).map(CountedDeal::accountId).forEach(won::add);
            last = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1).id();
        } while (chunk.size() == CHUNK);
    }
}
