package io.fitgauge.scoring.boundary;

import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.KnownAccount;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.scoring.control.AccountScorer;
import io.fitgauge.scoring.control.ScoreStore;
import io.fitgauge.scoring.control.ScoringDay;
import io.fitgauge.scoring.entity.NamedScore;
import io.fitgauge.scoring.entity.StoredScore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scores accounts again, one chunk a transaction. */
@Stateless
public class Rescoring {

    static final int CHUNK = 1_000;

    @Inject
    Accounts accounts;

    @Inject
    Icps icps;

    @Inject
    AccountScorer scorer;

    @Inject
    ScoringDay day;

    @Inject
    ScoreStore store;

    /**
     * What one chunk came to.
     *
     * @param last the account to go on after; absent when there is nothing more to do
     * @param accounts how many were gone through
     * @param scores how many scores were made
     * @param written how many of them were not what was kept
     */
    public record Step(@Nullable UUID last, int accounts, int scores, int written) {}

    public long accounts(Caller caller) {
        return accounts.count(caller);
    }

    /**
     * Goes on with the next accounts, by the versions that are published by then. An ICP that was retired meanwhile
     * ends the work.
     *
     * @param icpId the ICP; all in use when absent
     * @param after the last account of the chunk before; absent for the first chunk
     */
    public Step step(Caller caller, @Nullable UUID icpId, @Nullable UUID after) {
        List<PublishedIcp> wanted = icps.active(caller).stream()
                .filter(icp -> icpId == null || icp.id().equals(icpId))
                .toList();
        List<KnownAccount> chunk = wanted.isEmpty() ? List.of() : accounts.chunk(caller, after, CHUNK);
        if (chunk.isEmpty()) {
            return new Step(null, 0, 0, 0);
        }
        LocalDate today = day.today(caller);
        int written =
                wanted.stream().mapToInt(icp -> rescore(icp, chunk, today)).sum();
        UUID last = chunk.get(chunk.size() - 1).id();
        return new Step(chunk.size() < CHUNK ? null : last, chunk.size(), wanted.size() * chunk.size(), written);
    }

    /**
     * Makes an account's scores fresh under all ICPs in use, and has it ranked by its present name under the others. An
     * account that is gone has none.
     *
     * @return how many scores were not what was kept
     */
    public int account(Caller caller, UUID id) {
        return accounts.known(caller, List.of(id)).stream()
                .mapToInt(account -> rescore(caller, account))
                .sum();
    }

    private int rescore(Caller caller, KnownAccount account) {
        LocalDate today = day.today(caller);
        store.rename(account.id(), account.name());
        Map<UUID, StoredScore> before =
                store.latest(account.id()).stream().collect(Collectors.toMap(StoredScore::icpId, Function.identity()));
        List<NamedScore> changed = icps.active(caller).stream()
                .map(icp -> scorer.score(icp, account, today))
                .filter(now -> differs(before.get(now.score().icpId()), now.score()))
                .toList();
        store.save(changed);
        return changed.size();
    }

    private static boolean differs(@Nullable StoredScore before, StoredScore now) {
        return before == null || !before.saysTheSameAs(now);
    }

    private int rescore(PublishedIcp icp, List<KnownAccount> chunk, LocalDate today) {
        Map<UUID, NamedScore> before = store.latest(
                icp.id(), chunk.get(0).id(), chunk.get(chunk.size() - 1).id());
        List<NamedScore> changed = chunk.stream()
                .map(account -> scorer.score(icp, account, today))
                .filter(now -> differs(before.get(now.score().accountId()), now))
                .toList();
        store.save(changed);
        return changed.size();
    }

    private static boolean differs(@Nullable NamedScore before, NamedScore now) {
        return before == null || !before.saysTheSameAs(now);
    }
}
