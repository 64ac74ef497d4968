package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.ImportCounts;
import io.fitgauge.accounts.boundary.Importable;
import io.fitgauge.accounts.boundary.Imports;
import io.fitgauge.accounts.boundary.NewImport;
import io.fitgauge.accounts.control.ImportOptions;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.PublishTerms;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.jobs.boundary.JobState;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.outbox.boundary.DeliveryState;
import io.fitgauge.outbox.boundary.WaitingEvents;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.boundary.RankedScore;
import io.fitgauge.scoring.boundary.RankingFilter;
import io.fitgauge.scoring.boundary.Scores;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Long work: it begins with its transaction, runs inside its tenant, and what follows from it follows. */
class JobsInContainerIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);
    private static final Set<JobState> ENDS = EnumSet.of(JobState.DONE, JobState.FAILED, JobState.CANCELLED);

    private static final String THREE_ROWS = "Company,Key,Country\nAcme,A-1,NL\nBolt,B-1,BE\nCork,C-1,Atlantis\n";

    @Inject
    Imports imports;

    @Inject
    Jobs jobs;

    @Inject
    WaitingEvents waiting;

    @Inject
    Accounts accounts;

    @Inject
    Segments segments;

    @Inject
    Icps icps;

    @Inject
    IcpLife life;

    @Inject
    Scores scores;

    @Test
    void twoTenantsImportTheSameFileEachForItself() {
        UUID here = imported(ours, THREE_ROWS);
        UUID there = imported(theirs, THREE_ROWS);

        assertThat(counts(ours, here)).isEqualTo(new ImportCounts(3, 2, 0, 0, 1));
        assertThat(counts(theirs, there)).isEqualTo(new ImportCounts(3, 2, 0, 0, 1));
        assertThat(accounts.count(ours)).isEqualTo(2);
        assertThat(accounts.count(theirs)).isEqualTo(2);
        assertThat(imports.rejects(ours, Importable.ACCOUNTS, here, null).rows())
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("4", "Country").endsWith("Cork,C-1,Atlantis"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        imported(ours, THREE_ROWS);
        UUID again = imported(ours, THREE_ROWS.replace("Bolt", "Bolt & Co"));

        assertThat(counts(ours, again)).isEqualTo(new ImportCounts(3, 0, 1, 1, 1));
        assertThat(accounts.count(ours)).isEqualTo(2);
    }

    @Test
    void anotherTenantsImportIsNotFoundEvenByTheSystem() {
        UUID id = imported(ours, THREE_ROWS);
        Caller everyJobsReader = Caller.system(teahouse.key());

        refused(() -> imports.find(everyJobsReader, Importable.ACCOUNTS, id));
        refused(() -> imports.rejects(everyJobsReader, Importable.ACCOUNTS, id, null));
        refused(() -> jobs.find(everyJobsReader, id));
        refused(() -> jobs.cancel(everyJobsReader, id));
        assertThat(jobs.list(everyJobsReader, null, null, ALL).items()).isEmpty();
        assertThat(jobs.list(Caller.system(hall.key()), null, null, ALL).items())
                .hasSize(1);
    }

    @Test
    void publishingScoresAllAccountsOfTheTenant() {
        account(ours, "Acme", "NL");
        account(ours, "Bolt", "FR");
        account(theirs, "Canary", "NL");

        UUID icp = published(ours);
        settled(ours);

        assertThat(ranking(ours, icp)).extracting(RankedScore::accountName).containsExactly("Acme", "Bolt");
        assertThat(ranking(ours, icp)).extracting(RankedScore::score).containsExactly(100, 0);
        refused(() -> ranking(theirs, icp));
        refused(() -> scores.rescore(theirs, icp));
    }

    @Test
    void anImportsEndScoresWhatCameIn() {
        UUID icp = published(ours);
        settled(ours);

        imported(ours, THREE_ROWS);
        settled(ours);

        assertThat(ranking(ours, icp)).extracting(RankedScore::accountName).containsExactly("Acme", "Bolt");
    }

    @Test
    void scoresOfAnotherTenantsAccountAreNotFound() {
        UUID id = account(ours, "Acme", "NL");
        UUID icp = published(ours);

        refused(() -> scores.score(theirs, id, null));
        refused(() -> scores.score(theirs, id, icp));
        refused(() -> scores.latest(theirs, id));
        refused(() -> scores.history(theirs, id, null, ALL));
        assertThat(scores.score(ours, id, icp).bestFit()).isEqualTo(icp);
    }

    @Test
    void aJobOfATransactionThatWasTakenBackNeverWas() {
        account(ours, "Acme", "NL");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> probe.as(ours, inside -> {
                    published(ours);
                    throw Refusal.wrongState("Not today.");
                }));

        assertThat(jobs.list(ours, null, null, ALL).items()).isEmpty();
    }

    private static void refused(ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(Reason.NOT_FOUND));
    }

    /** @return the import, which has ended well */
    private UUID imported(Caller caller, String csv) {
        ImportOptions options = ImportOptions.fromJson(
                "{\"columns\":{\"Company\":\"name\",\"Key\":\"externalId\",\"Country\":\"country\"}}");
        UUID id = imports.start(
                        caller,
                        Importable.ACCOUNTS,
                        "three.csv",
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                        new NewImport(options))
                .id();
        settled(caller);
        return id;
    }

    /** Waits until all of the tenant's jobs have ended, those too that the last one asked for. */
    private void settled(Caller caller) {
        eventually(() -> IntStream.range(0, 2)
                .allMatch(look -> isSettled(caller))); // events ask for jobs, and tell of their end
        assertThat(states(caller)).isNotEmpty().containsOnly(JobState.DONE);
    }

    private boolean isSettled(Caller caller) {
        return waiting.list(caller, DeliveryState.WAITING, ALL).items().isEmpty() && ENDS.containsAll(states(caller));
    }

    private List<JobState> states(Caller caller) {
        return jobs.list(caller, null, null, ALL).items().stream()
                .map(JobView::state)
                .toList();
    }

    private ImportCounts counts(Caller caller, UUID id) {
        return imports.find(caller, Importable.ACCOUNTS, id).value().rows();
    }

    private List<RankedScore> ranking(Caller caller, UUID icp) {
        return scores.ranking(caller, icp, RankingFilter.ALL, ALL).items();
    }

    private UUID account(Caller caller, String name, String country) {
        return accounts.register(caller, new AccountDraft(name, null, null, null, null, Map.of("country", country)))
                .value()
                .id();
    }

    /** @return an ICP that wants companies of the Netherlands or Belgium */
    private UUID published(Caller caller) {
        UUID segment = segments.create(caller, new SegmentDraft("Near", null, null, null, null))
                .value()
                .id();
        MatchBody match = new MatchBody("IN", null, null, null, null, List.of("NL", "BE"), null);
        CriterionBody criterion = new CriterionBody("near", "country", Mode.SCORE, 10, match, null, null);
        UUID icp = icps.create(caller, new IcpDraft("Near", segment, null, List.of(criterion), null))
                .value()
                .id();
        life.publish(caller, icp, null, PublishTerms.NONE);
        return icp;
    }
}
