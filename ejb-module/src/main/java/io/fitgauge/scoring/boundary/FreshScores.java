package io.fitgauge.scoring.boundary;

import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.Imports;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.PublishedIcp;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.outbox.boundary.WaitingEvents;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.control.GapStore;
import io.fitgauge.scoring.control.GapStore.Gap;
import io.fitgauge.scoring.control.ScoreStore;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What makes stored scores old, and how old they are. */
@Stateless
public class FreshScores {

    @Inject
    Accounts accounts;

    @Inject
    Imports imports;

    @Inject
    Icps icps;

    @Inject
    Jobs jobs;

    @Inject
    WaitingEvents events;

    @Inject
    GapStore gaps;

    @Inject
    ScoreStore store;

    @Inject
    TurningDays turningDays;

    @Inject
    Clock clock;

    /**
     * @return how fresh the ranking by an ICP is; nothing when the ICP was never published
     * @throws Refusal NOT_FOUND
     */
    public Optional<Freshness> of(Caller caller, UUID icpId) {
        IcpView icp = icps.find(caller, icpId).value();
        return Optional.ofNullable(icp.version()).map(version -> freshness(caller, icp, version));
    }

    private Freshness freshness(Caller caller, IcpView icp, int version) {
        Instant now = clock.instant();
        Optional<Gap> gap = gaps.first(icp.id());
        Optional<Instant> open = Stream.of(
                        gap.map(Gap::since),
                        events.since(caller, PublishedIcpScores.NAME, icp.id()),
                        events.since(caller, ImportedAccountScores.NAME, null),
                        events.since(caller, ChangedAccountScores.NAME, null),
                        events.since(caller, LostValueScores.NAME, null),
                        events.since(caller, ChangedRateScores.NAME, null),
                        turningDays.waitingSince(caller, icp.id()),
                        imports.underWaySince(caller),
                        isInUse(icp) ? Optional.<Instant>empty() : Optional.of(icp.updatedAt()))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
        long older = store.countBefore(icp.id(), version);
        return new Freshness(
                version,
                open.orElse(now),
                open.isEmpty() && older == 0,
                older,
                gap.map(Gap::jobId).orElse(null));
    }

    private static boolean isInUse(IcpView icp) {
        return "ACTIVE".equals(String.valueOf(icp.status()));
    }

    /** A version was published: all accounts are to be scored by it. */
    public void published(Caller caller, UUID icpId, Instant at) {
        List<PublishedIcp> wanted = active(caller, icpId);
        if (!wanted.isEmpty()) {
            ask(caller, RescoreInput.of(icpId), accounts.count(caller), wanted, at);
        }
    }

    /** An import has ended: the accounts that it touched are to be scored by every ICP in use. */
    public void imported(Caller caller, UUID importId, Instant at) {
        List<PublishedIcp> wanted = active(caller, null);
        if (!wanted.isEmpty()) {
            ask(caller, RescoreInput.imported(importId), null, wanted, at);
        }
    }

    /** An attribute was deleted: the accounts that had a value of it were changed, all at that instant. */
    public void valuesLost(Caller caller, Instant changedAt) {
        List<PublishedIcp> wanted = active(caller, null);
        if (!wanted.isEmpty()) {
            ask(caller, RescoreInput.changedAt(changedAt), null, wanted, changedAt);
        }
    }

    /** Rates have changed: all accounts are to be scored by every ICP in use that converts into these currencies. */
    public void ratesChanged(Caller caller, Set<String> currencies, Instant at) {
        active(caller, null).stream()
                .filter(icp -> !Collections.disjoint(icp.model().currencies(), currencies))
                .forEach(icp -> askForAll(caller, icp, at));
    }

    /** Asks for new scores where they change with the day by itself. Once a day, on whichever node. */
    public void dayBegun(Caller caller) {
        turningDays.claim(caller).forEach(turn -> askForAll(caller, turn.icp(), turn.since()));
    }

    private void askForAll(Caller caller, PublishedIcp icp, Instant since) {
        ask(caller, RescoreInput.of(icp.id()), accounts.count(caller), List.of(icp), since);
    }

    private List<PublishedIcp> active(Caller caller, @Nullable UUID icpId) {
        return icps.active(caller).stream()
                .filter(icp -> icpId == null || icp.id().equals(icpId))
                .toList();
    }

    private void ask(
            Caller caller, RescoreInput input, @Nullable Long total, List<PublishedIcp> wanted, Instant since) {
        JobView job = jobs.enqueueOnce(caller, RescoreJob.KIND, input.json(), total);
        wanted.forEach(icp -> gaps.open(icp.id(), new Gap(job.id(), since)));
    }
}
