package io.fitgauge.scoring.boundary;

import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.CountedDeals;
import io.fitgauge.accounts.boundary.DealCounts;
import io.fitgauge.accounts.boundary.KnownAccount;
import io.fitgauge.fit.Circumstances;
import io.fitgauge.fit.Criterion;
import io.fitgauge.fit.Finding;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Score;
import io.fitgauge.fit.Verdict;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.control.AccountScorer;
import io.fitgauge.scoring.control.ForwardStore;
import io.fitgauge.scoring.control.Surroundings;
import io.fitgauge.scoring.entity.ComparedAccount;
import io.fitgauge.scoring.entity.Standing;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Accounts scored by a draft and by the version in use, and not kept. Each call is a short transaction, so that no
 * number of accounts is too many; an account is as it is when its turn comes, for both alike.
 */
@Stateless
public class ComparedAccounts {

    static final int CHUNK = 1_000;

    @Inject
    Accounts accounts;

    @Inject
    CountedDeals deals;

    @Inject
    AccountScorer scorer;

    @Inject
    Surroundings surroundings;

    @Inject
    ForwardStore forwards;

    /**
     * The next accounts in the order in which they came.
     *
     * @param after the id of the last one of those before; null for the first ones
     * @return fewer than {@value #CHUNK}, or none, at the end
     */
    public List<ComparedAccount> next(Caller caller, Comparison comparison, @Nullable UUID after) {
        List<KnownAccount> chunk = accounts.chunk(caller, after, CHUNK);
        List<UUID> ids = chunk.stream().map(KnownAccount::id).toList();
        Map<UUID, Set<UUID>> forwardedBy = forwards.among(ids);
        Map<UUID, DealCounts> counts = comparison.withDeals() ? deals.ofAccounts(caller, ids) : Map.of();
        Set<String> musts = musts(comparison.draft());
        Circumstances now = surroundings.on(caller, comparison.icps(), comparison.on());
        return chunk.stream()
                .map(account -> compared(
                        account,
                        comparison,
                        now,
                        musts,
                        counts.getOrDefault(account.id(), DealCounts.NONE),
                        forwardedBy.getOrDefault(account.id(), Set.of())))
                .toList();
    }

    private ComparedAccount compared(
            KnownAccount account,
            Comparison comparison,
            Circumstances now,
            Set<String> musts,
            DealCounts deals,
            Set<UUID> forwardedBy) {
        Score draft = scorer.score(comparison.draft(), account.attributes(), now);
        PublishedIcp version = comparison.version();
        return new ComparedAccount(
                account.id(),
                account.name(),
                version == null ? null : Standing.of(scorer.score(version, account.attributes(), now)),
                Standing.of(draft),
                deals.won(),
                deals.lost(),
                forwardedBy,
                unknown(draft, musts));
    }

    private static Set<String> musts(PublishedIcp icp) {
        return icp.model().criteria().stream()
                .filter(criterion -> criterion.mode() == Mode.MUST)
                .map(Criterion::key)
                .collect(Collectors.toSet());
    }

    private static List<String> unknown(Score score, Set<String> musts) {
        return score.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.UNKNOWN)
                .map(Finding::criterion)
                .filter(musts::contains)
                .toList();
    }
}
