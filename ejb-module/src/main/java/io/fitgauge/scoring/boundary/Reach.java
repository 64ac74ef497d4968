package io.fitgauge.scoring.boundary;

import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.boundary.ForwardedAccounts.ForwardedAccount;
import io.fitgauge.scoring.control.ForwardedSets;
import io.fitgauge.scoring.control.Ratio;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many accounts the ICPs in use forward to sales by their latest scores, and how many two of them both. */
@Dependent
public class Reach {

    private final Accounts accounts;
    private final Icps icps;
    private final ForwardedAccounts forwarded;

    @Inject
    Reach(Accounts accounts, Icps icps, ForwardedAccounts forwarded) {
        this.accounts = accounts;
        this.icps = icps;
        this.forwarded = forwarded;
    }

    /** Of all ICPs in use. */
    public OverlapsView overlaps(Caller caller, ReachLimits limits) {
        Map<UUID, String> names = names(icps.active(caller));
        ForwardedSets sets = sets(caller, names.keySet());
        long all = accounts.count(caller);
        List<IcpReach> reaches = names.entrySet().stream()
                .map(icp -> IcpReach.of(icp.getKey(), icp.getValue(), new Ratio(sets.size(icp.getKey()), all), limits))
                .toList();
        return new OverlapsView(all, reaches, new SetOverlaps(sets, names, limits).nearlyTheSame());
    }

    static Map<UUID, String> names(List<PublishedIcp> icps) {
        Map<UUID, String> names = new LinkedHashMap<>();
        icps.forEach(icp -> names.put(icp.id(), icp.name()));
        return names;
    }

    private ForwardedSets sets(Caller caller, Set<UUID> wanted) {
        ForwardedSets sets = new ForwardedSets();
        @Nullable UUID last = null;
        List<ForwardedAccount> chunk;
        do {
            chunk = forwarded.next(caller, last);
            for (ForwardedAccount account : chunk) {
                sets.add(account.icps().stream().filter(wanted::contains).toList());
                last = account.id();
            }
        } while (!chunk.isEmpty());
        return sets;
    }
}
