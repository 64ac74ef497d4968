package io.fitgauge.scoring.boundary;

import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.control.ImpactTally;
import io.fitgauge.scoring.entity.ComparedAccount;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What publishing a draft would change, over all accounts as they are stored. Nothing is kept of it. */
@Dependent
public class Impact {

    private final Icps icps;
    private final ComparedAccounts accounts;
    private final TenantDay day;

    @Inject
    Impact(Icps icps, ComparedAccounts accounts, TenantDay day) {
        this.icps = icps;
        this.accounts = accounts;
        this.day = day;
    }

    /**
     * The draft against the version in use, or alone when none is.
     *
     * @param movers how many of the accounts that move the farthest are wanted
     * @throws Refusal NOT_FOUND; WRONG_STATE when the draft can no longer be used
     */
    public ImpactView of(Caller caller, UUID icpId, int movers, ReachLimits limits) {
        PublishedIcp draft = icps.draft(caller, icpId);
        List<PublishedIcp> active = icps.active(caller);
        PublishedIcp version = active.stream()
                .filter(icp -> icp.id().equals(icpId))
                .findFirst()
                .orElse(null);
        Comparison comparison = new Comparison(draft, version, day.today(caller), true);
        ImpactTally tally = tally(caller, comparison, movers);
        return new ImpactViews(tally, limits).of(comparison, names(active, draft));
    }

    /**
     * What is to be known of a draft alone: how many accounts it would forward, what it has in common with other ICPs,
     * and how many accounts are unknown to its gates.
     *
     * @throws Refusal NOT_FOUND; WRONG_STATE when the draft can no longer be used
     */
    public DraftReach reach(Caller caller, UUID icpId, ReachLimits limits) {
        PublishedIcp draft = icps.draft(caller, icpId);
        Comparison comparison = new Comparison(draft, null, day.today(caller), false);
        ImpactTally tally = tally(caller, comparison, 0);
        return new ImpactViews(tally, limits).reach(draft, names(icps.active(caller), draft));
    }

    private ImpactTally tally(Caller caller, Comparison comparison, int movers) {
        ImpactTally tally = new ImpactTally(comparison.draft().id(), movers);
        @Nullable UUID last = null;
        List<ComparedAccount> chunk;
        do {
            chunk = accounts.next(caller, comparison, last);
            chunk.forEach(tally::add);
            last = chunk.isEmpty() ? null : chunk.get(chunk.size() - 1).id();
        } while (chunk.size() == ComparedAccounts.CHUNK);
        return tally;
    }

    /** Of ICPs in use, and of the draft. */
    private static Map<UUID, String> names(List<PublishedIcp> active, PublishedIcp draft) {
        Map<UUID, String> names = Reach.names(active);
        names.put(draft.id(), draft.name());
        return names;
    }
}
