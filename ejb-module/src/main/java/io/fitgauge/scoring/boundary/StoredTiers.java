package io.fitgauge.scoring.boundary;

import io.fitgauge.fit.BestFit;
import io.fitgauge.fit.BestFit.Candidate;
import io.fitgauge.fit.Tier;
import io.fitgauge.scoring.control.StandingStore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tiers of accounts by their latest scores, for rooms that count by them. */
@Stateless
public class StoredTiers {

    @Inject
    StandingStore store;

    /**
     * The tier of each account under the ICP, among these, that it fits best. What all of them disqualify counts under
     * the one that it would fit best: so that one ICP alone gives the tiers of its ranking.
     *
     * @param icps their names by id
     * @param accountIds some hundreds at a time
     * @return by account; none for one without a score or with nothing known
     */
    public Map<UUID, Tier> of(Caller caller, Map<UUID, String> icps, Collection<UUID> accountIds) {
        Map<UUID, Tier> tiers = new HashMap<>();
        fits(icps, accountIds).forEach((account, fit) -> {
            Tier tier = fit.score().tier();
            if (tier != null) {
                tiers.put(account, tier);
            }
        });
        return tiers;
    }

    /**
     * The ICP, among these, that each account fits best, as {@link #of} chooses it.
     *
     * @param icps their names by id
     * @param accountIds some hundreds at a time
     * @return by account; none for one without a score under any of them, or with nothing known
     */
    public Map<UUID, UUID> best(Caller caller, Map<UUID, String> icps, Collection<UUID> accountIds) {
        Map<UUID, UUID> best = new HashMap<>();
        fits(icps, accountIds).forEach((account, fit) -> {
            if (fit.score().tier() != null) {
                best.put(account, fit.icpId());
            }
        });
        return best;
    }

    private Map<UUID, Candidate> fits(Map<UUID, String> icps, Collection<UUID> accountIds) {
        Map<UUID, List<Candidate>> byAccount = new HashMap<>();
        icps.forEach((icp, name) -> store.under(icp, accountIds).forEach(bare -> byAccount
                .computeIfAbsent(bare.accountId(), account -> new ArrayList<>())
                .add(new Candidate(icp, name, bare.score()))));
        Map<UUID, Candidate> fits = new HashMap<>();
        byAccount.forEach((account, candidates) ->
                fits.put(account, BestFit.ranked(candidates).get(0)));
        return fits;
    }
}
