package io.fitgauge.scoring.boundary;

import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.KnownAccount;
import io.fitgauge.fit.Circumstances;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.jobs.boundary.CancelledJob;
import io.fitgauge.jobs.boundary.JobCheckpoints;
import io.fitgauge.jobs.boundary.JobTicket;
import io.fitgauge.scoring.control.AccountScorer;
import io.fitgauge.scoring.control.GapStore;
import io.fitgauge.scoring.control.ScoreStore;
import io.fitgauge.scoring.control.Surroundings;
import io.fitgauge.scoring.entity.NamedScore;
import io.fitgauge.scoring.entity.StoredScore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    JobCheckpoints checkpoints;

    @Inject
    AccountScorer scorer;

    @Inject
    Surroundings surroundings;

    @Inject
    ScoreStore store;

    @Inject
    ScoreEvents events;

    @Inject
    GapStore gaps;

    public long accounts(Caller caller) {
        return accounts.count(caller);
    }

    /**
     * Goes on with the next accounts, by the versions that are published by then, and keeps how far that is. An ICP that
     * was retired meanwhile ends the work.
     *
     * @param at where the chunk before ended
     * @throws CancelledJob when another run goes on with it
     */
    public RescoreCheckpoint step(Caller caller, JobTicket ticket, RescoreInput input, RescoreCheckpoint at) {
        List<PublishedIcp> wanted = icps.active(caller).stream()
                .filter(icp -> input.icpId() == null || icp.id().equals(input.icpId()))
                .toList();
        if (at.after() == null) {
            begin(ticket, input);
        }
        List<KnownAccount> chunk = wanted.isEmpty() ? List.of() : chunk(caller, input, at.after());
        Circumstances now = surroundings.today(caller, wanted);
        int written = wanted.stream()
                .mapToInt(icp -> rescore(caller, icp, chunk, now))
                .sum();
        UUID last = chunk.size() < CHUNK ? null : chunk.get(chunk.size() - 1).id();
        RescoreCheckpoint next = at.and(last, chunk.size(), wanted.size() * chunk.size(), written);
        if (next.ended()) {
            gaps.close(ticket.jobId());
        }
        checkpoints.keep(caller, ticket, next.json());
        return next;
    }

    /** What all accounts are gone through for fills every gap that is there by now. */
    private void begin(JobTicket ticket, RescoreInput input) {
        UUID icpId = input.icpId();
        if (icpId != null && input.isAboutAll()) {
            gaps.fill(icpId, ticket.jobId());
        }
    }

    private List<KnownAccount> chunk(Caller caller, RescoreInput input, @Nullable UUID after) {
        UUID importId = input.importId();
        String changedAt = input.changedAt();
        if (importId != null) {
            return accounts.changedBy(caller, importId, after, CHUNK);
        }
        return changedAt == null
                ? accounts.chunk(caller, after, CHUNK)
                : accounts.changedAt(caller, Instant.parse(changedAt), after, CHUNK);
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
        List<PublishedIcp> active = icps.active(caller);
        Circumstances now = surroundings.today(caller, active);
        store.rename(account.id(), account.name());
        Map<UUID, StoredScore> before =
                store.latest(account.id()).stream().collect(Collectors.toMap(StoredScore::icpId, Function.identity()));
        List<NamedScore> changed = active.stream()
                .map(icp -> scorer.score(icp, account, now))
                .filter(made -> differs(before.get(made.score().icpId()), made.score()))
                .toList();
        keep(caller, changed, score -> before.get(score.icpId()));
        return changed.size();
    }

    private int rescore(Caller caller, PublishedIcp icp, List<KnownAccount> chunk, Circumstances now) {
        Map<UUID, NamedScore> before =
                store.latest(icp.id(), chunk.stream().map(KnownAccount::id).toList());
        List<NamedScore> changed = chunk.stream()
                .map(account -> scorer.score(icp, account, now))
                .filter(made -> differs(before.get(made.score().accountId()), made))
                .toList();
        keep(caller, changed, score -> Optional.ofNullable(before.get(score.accountId()))
                .map(NamedScore::score)
                .orElse(null));
        return changed.size();
    }

    private void keep(Caller caller, List<NamedScore> changed, Function<StoredScore, @Nullable StoredScore> before) {
        store.save(changed);
        events.kept(caller, changed.stream().map(NamedScore::score).toList(), before);
    }

    private static boolean differs(@Nullable StoredScore before, StoredScore now) {
        return before == null || !before.saysTheSameAs(now);
    }

    private static boolean differs(@Nullable NamedScore before, NamedScore now) {
        return before == null || !before.saysTheSameAs(now);
    }
}
