package io.fitgauge.scoring.boundary;

import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.KnownAccount;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeValues;
import io.fitgauge.fit.Attributes;
import io.fitgauge.fit.Circumstances;
import io.fitgauge.fit.Score;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.FieldErrors;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.control.AccountScorer;
import io.fitgauge.scoring.control.ScoreStore;
import io.fitgauge.scoring.control.Surroundings;
import io.fitgauge.scoring.entity.NamedScore;
import io.fitgauge.scoring.entity.StoredScore;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Change;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenants.boundary.TenantDay;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How well companies fit: scored in passing, scored and kept, looked up, ranked. */
@Stateless
public class Scores {

    @Inject
    Accounts accounts;

    @Inject
    Icps icps;

    @Inject
    AttributeCatalogue catalogue;

    @Inject
    AttributeValues values;

    @Inject
    Jobs jobs;

    @Inject
    AccountScorer scorer;

    @Inject
    TenantDay day;

    @Inject
    Surroundings surroundings;

    @Inject
    ScoreStore store;

    @Inject
    ScoreEvents events;

    @Inject
    ScoreViews views;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /**
     * Scores a company that is not stored, and keeps nothing.
     *
     * @throws Refusal NOT_FOUND; WRONG_STATE when the ICP is not in use, or its draft cannot be; INVALID
     */
    public ScoreView evaluate(Caller caller, UUID icpId, Evaluation evaluation) {
        PublishedIcp icp = evaluation.byDraft() ? icps.draft(caller, icpId) : icps.published(caller, icpId);
        FieldErrors errors = new FieldErrors();
        Attributes company = values.read(evaluation.attributes(), catalogue.definitions(caller), "/attributes", errors);
        errors.refuseIfAny();
        LocalDate on = evaluation.on() == null ? day.today(caller) : evaluation.on();
        Score score = scorer.score(icp, company, surroundings.on(caller, List.of(icp), on));
        return views.passing(icp, score, company, clock.instant(), caller.language());
    }

    /**
     * Scores an account as it is now, and keeps the scores.
     *
     * @param icpId the one ICP to score by; all that are in use when absent
     * @return the best fit counts what other ICPs gave before, too
     * @throws Refusal NOT_FOUND; WRONG_STATE when the ICP is not in use
     */
    public Scored score(Caller caller, UUID accountId, @Nullable UUID icpId) {
        KnownAccount account = accounts.known(caller, accountId);
        List<PublishedIcp> active = icps.active(caller);
        List<PublishedIcp> wanted = icpId == null ? active : List.of(icps.published(caller, icpId));
        Circumstances now = surroundings.today(caller, wanted);
        Map<UUID, StoredScore> before =
                store.latest(accountId).stream().collect(Collectors.toMap(StoredScore::icpId, Function.identity()));
        List<NamedScore> given =
                wanted.stream().map(icp -> scorer.score(icp, account, now)).toList();
        store.save(given);
        events.kept(caller, given.stream().map(NamedScore::score).toList(), score -> before.get(score.icpId()));
        given.forEach(one -> changes.note(told(one.score())));
        Versions versions = new Versions(icps, caller, active);
        FitOrder order = new FitOrder(active, versions);
        return new Scored(
                views(caller, order.of(given.stream().map(NamedScore::score).toList()), versions),
                order.best(store.latest(accountId)).orElse(null));
    }

    private static Change told(StoredScore score) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("icpId", score.icpId());
        facts.put("icpVersion", score.icpVersion());
        facts.put("score", score.result().score());
        facts.put("decision", score.result().decision());
        return new Change("score", score.accountId().toString(), null, facts);
    }

    /**
     * @return the latest score under each ICP: those of ICPs in use, the best fit first, then those of retired ones
     * @throws Refusal NOT_FOUND
     */
    public List<ScoreView> latest(Caller caller, UUID accountId) {
        KnownAccount account = accounts.known(caller, accountId);
        List<PublishedIcp> active = icps.active(caller);
        Versions versions = new Versions(icps, caller, active);
        return new FitOrder(active, versions)
                .of(store.latest(accountId)).stream()
                        .map(score -> views.kept(versions.of(score), score, caller.language())
                                .withFresh(isFresh(score, account, active)))
                        .toList();
    }

    private static boolean isFresh(StoredScore score, KnownAccount account, List<PublishedIcp> active) {
        return score.accountRevision() == account.revision()
                && active.stream()
                        .anyMatch(icp ->
                                icp.id().equals(score.icpId()) && Objects.equals(icp.version(), score.icpVersion()));
    }

    /**
     * Every score that the account was given, the newest first. Sorted by {@code scoredAt}.
     *
     * @param icpId under which ICP; all when absent
     * @throws Refusal NOT_FOUND
     */
    public Page<ScoreView> history(Caller caller, UUID accountId, @Nullable UUID icpId, PageRequest request) {
        accounts.known(caller, accountId);
        Versions versions = new Versions(icps, caller, List.of());
        return store.history(accountId, icpId, request)
                .map(score -> views.kept(versions.of(score), score, caller.language()));
    }

    /**
     * The tenant's accounts by their latest score under an ICP, the highest first; an absent score is the lowest. Equal
     * ones stand by name, then by id. Sorted by {@code score}, {@code accountName}, {@code coverage} or
     * {@code scoredAt}.
     *
     * @throws Refusal NOT_FOUND; INVALID for a filter or an order that is none
     */
    public Page<RankedScore> ranking(Caller caller, UUID icpId, RankingFilter filter, PageRequest request) {
        icps.find(caller, icpId);
        Versions versions = new Versions(icps, caller, List.of());
        return store.ranking(icpId, filter.wanted(), request)
                .map(row -> RankedScore.of(
                        row.accountName(), views.kept(versions.of(row.score()), row.score(), caller.language())));
    }

    /**
     * Asks for new scores of all accounts under an ICP.
     *
     * @throws Refusal NOT_FOUND; WRONG_STATE when the ICP is not in use; TOO_MANY_REQUESTS
     */
    public JobView rescore(Caller caller, UUID icpId) {
        icps.published(caller, icpId);
        return jobs.enqueue(caller, RescoreJob.KIND, RescoreInput.of(icpId).json(), accounts.count(caller));
    }

    /** How many accounts have a score under any ICP. */
    public long scoredAccounts(Caller caller) {
        return store.countAccounts();
    }

    private List<ScoreView> views(Caller caller, List<StoredScore> scores, Versions versions) {
        return scores.stream()
                .map(score -> views.kept(versions.of(score), score, caller.language()))
                .toList();
    }
}
