package io.fitgauge.focus.boundary;

import io.fitgauge.accounts.boundary.CountedDeal;
import io.fitgauge.accounts.boundary.CountedDeals;
import io.fitgauge.accounts.boundary.Customers;
import io.fitgauge.fit.Tier;
import io.fitgauge.focus.boundary.FocusView.FocusIcp;
import io.fitgauge.focus.control.ClosingRates;
import io.fitgauge.focus.control.GroupTally;
import io.fitgauge.focus.control.TierTallies;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.boundary.StoredTiers;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether focusing pays: what became of deals, by the tier of their accounts. */
@Dependent
public class Focus {

    private static final int CHUNK = 1_000;

    private final Icps icps;
    private final Segments segments;
    private final CountedDeals deals;
    private final Customers customers;
    private final StoredTiers tiers;
    private final Tenants tenants;
    private final ClosingRates rates;

    @Inject
    Focus(
            Icps icps,
            Segments segments,
            CountedDeals deals,
            Customers customers,
            StoredTiers tiers,
            Tenants tenants,
            ClosingRates rates) {
        this.icps = icps;
        this.segments = segments;
        this.deals = deals;
        this.customers = customers;
        this.tiers = tiers;
        this.tenants = tenants;
        this.rates = rates;
    }

    /**
     * By the tiers that the accounts have under this ICP, whether it is in use or not.
     *
     * @throws Refusal NOT_FOUND
     */
    public FocusView ofIcp(Caller caller, UUID icpId, FocusPeriod period) {
        String name = icps.find(caller, icpId).value().name();
        return figures(caller, List.of(new FocusIcp(icpId, name)), period);
    }

    /**
     * By the tier that each account has under the ICP in use, of this segment, that it fits best.
     *
     * @throws Refusal NOT_FOUND
     */
    public FocusView ofSegment(Caller caller, UUID segmentId, FocusPeriod period) {
        segments.find(caller, segmentId);
        List<FocusIcp> inUse = icps.activeIn(caller, segmentId).stream()
                .map(icp -> new FocusIcp(icp.id(), icp.name()))
                .toList();
        return figures(caller, inUse, period);
    }

    private FocusView figures(Caller caller, List<FocusIcp> icps, FocusPeriod period) {
        Map<UUID, String> names = icps.stream().collect(Collectors.toMap(FocusIcp::icpId, FocusIcp::name));
        String currency = tenants.mine(caller).value().currency();
        TierTallies tallies = new TierTallies();
        addDeals(caller, names, period, new DealValue(currency, rates.of(caller, currency)), tallies);
        addAccounts(caller, names, tallies, after -> customers.present(caller, after, CHUNK), GroupTally::addCustomer);
        addAccounts(caller, names, tallies, after -> customers.former(caller, after, CHUNK), GroupTally::addFormer);
        return FocusView.of(icps, period, currency, tallies);
    }

    private void addDeals(
            Caller caller, Map<UUID, String> icps, FocusPeriod period, DealValue value, TierTallies tallies) {
        @Nullable UUID last = null;
        List<CountedDeal> chunk;
        do {
            chunk = deals.chunk(caller, last, CHUNK);
            last = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1).id();
            List<CountedDeal> wanted =
                    chunk.stream().filter(deal -> period.holds(deal.closedOn())).toList();
            Set<UUID> accounts = new HashSet<>();
            wanted.forEach(deal -> accounts.add(deal.accountId()));
            Map<UUID, Tier> byAccount = tiers.of(caller, icps, accounts);
            wanted.forEach(
                    deal -> tallies.with(byAccount.get(deal.accountId())).forEach(group -> add(group, deal, value)));
        } while (chunk.size() == CHUNK);
    }

    private static void add(GroupTally group, CountedDeal deal, DealValue value) {
        if (deal.won() || deal.lost()) {
            group.add(value.of(deal));
        } else {
            group.addOpen();
        }
    }

    /** @param next gives a chunk of accounts, after the last of the chunk before */
    private void addAccounts(
            Caller caller,
            Map<UUID, String> icps,
            TierTallies tallies,
            Function<@Nullable UUID, List<UUID>> next,
            Consumer<GroupTally> add) {
        @Nullable UUID last = null;
        List<UUID> chunk;
        do {
            chunk = next.apply(last);
            last = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1);
            Map<UUID, Tier> byAccount = tiers.of(caller, icps, chunk);
            chunk.forEach(account -> tallies.with(byAccount.get(account)).forEach(add));
        } while (chunk.size() == CHUNK);
    }
}
