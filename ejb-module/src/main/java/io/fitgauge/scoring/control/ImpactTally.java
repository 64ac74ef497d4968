package io.fitgauge.scoring.control;

import io.fitgauge.fit.Decision;
import io.fitgauge.fit.Tier;
import io.fitgauge.scoring.entity.ComparedAccount;
import io.fitgauge.scoring.entity.Standing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What publishing a draft would change, told account by account. It keeps no account but the farthest movers. */
public final class ImpactTally {

    private final UUID icpId;
    private final ModelTally draft = new ModelTally();
    private final ModelTally version = new ModelTally();
    private final Transitions<Tier> tiers = new Transitions<>();
    private final Transitions<Decision> decisions = new Transitions<>();
    private final Movers movers;
    private final ForwardedSets sets = new ForwardedSets();
    private final Map<String, Long> unknown = new HashMap<>();
    private long accounts;
    private long won;
    private long lost;

    /** @param movers how many are wanted */
    public ImpactTally(UUID icpId, int movers) {
        this.icpId = icpId;
        this.movers = new Movers(movers);
    }

    public void add(ComparedAccount account) {
        accounts++;
        won += account.won();
        lost += account.lost();
        draft.add(account.after(), account.won(), account.lost());
        account.unknownMusts().forEach(key -> unknown.merge(key, 1L, Long::sum));
        addSets(account);
        Standing before = account.before();
        if (before != null) {
            version.add(before, account.won(), account.lost());
            tiers.add(before.tier(), account.after().tier());
            decisions.add(before.decision(), account.after().decision());
            movers.add(account);
        }
    }

    /** The draft stands in for its own version. */
    private void addSets(ComparedAccount account) {
        Set<UUID> forwarding = new HashSet<>(account.forwardedBy());
        forwarding.remove(icpId);
        if (account.after().forwards()) {
            forwarding.add(icpId);
        }
        sets.add(forwarding);
    }

    public long accounts() {
        return accounts;
    }

    public long won() {
        return won;
    }

    public long lost() {
        return lost;
    }

    public ModelTally draft() {
        return draft;
    }

    public ModelTally version() {
        return version;
    }

    public Transitions<Tier> tiers() {
        return tiers;
    }

    public Transitions<Decision> decisions() {
        return decisions;
    }

    public Movers movers() {
        return movers;
    }

    public ForwardedSets sets() {
        return sets;
    }

    /** For how many accounts it is unknown whether they pass this gate. */
    public Ratio unknown(String criterion) {
        return new Ratio(unknown.getOrDefault(criterion, 0L), accounts);
    }
}
