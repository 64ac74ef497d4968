package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.boundary.AccountRevision;
import io.fitgauge.accounts.boundary.Duplicates;
import io.fitgauge.accounts.boundary.RevisionUse;
import io.fitgauge.accounts.boundary.RevisionView;
import io.fitgauge.accounts.boundary.Upkeep;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What is done to accounts from time to time: each tenant's by itself. */
class UpkeepInContainerIT extends AccountsInContainer {

    @Inject
    Duplicates duplicates;

    @Inject
    Upkeep upkeep;

    @Inject
    RevisionUse scores;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void oldRevisionsThatNothingNeedsAreThrownAway() {
        UUID id = account(ours, "Acme", null, Map.of("employees", 10));
        change(ours, id, "Acme", Map.of("employees", 11));
        change(ours, id, "Acme", Map.of("employees", 12));
        change(ours, id, "Acme", Map.of("employees", 12, "region", "Zeeland"));
        change(ours, id, "Acme 5", Map.of("employees", 12, "region", "Zeeland"));
        UUID foreign = account(theirs, "Acme", null, Map.of());
        change(theirs, foreign, "Acme 2", Map.of());
        change(theirs, foreign, "Acme 3", Map.of());
        replacedLongAgo(ours);
        replacedLongAgo(theirs);

        assertThat(upkeep.prune(ours, null).removed()).isEqualTo(1);

        assertThat(revisions(ours, id)).extracting(RevisionView::revision).containsExactly(5, 4, 3, 1);
        assertThat(value(ours, id, "employees").since())
                .isEqualTo(history.find(ours, id, 3).changedAt());
        assertThat(revisions(theirs, foreign)).hasSize(3);
    }

    @Test
    void revisionsAreKeptForAYear() {
        UUID id = account(ours, "Acme", null, Map.of());
        for (int i = 2; i < 5; i++) {
            change(ours, id, "Acme " + i, Map.of());
        }

        assertThat(upkeep.prune(ours, null).seen()).isZero();
        assertThat(revisions(ours, id)).hasSize(4);
    }

    @Test
    void aRevisionThatAScoreNamesIsKept() {
        UUID id = account(ours, "Acme", null, Map.of());
        for (int i = 2; i < 5; i++) {
            change(ours, id, "Acme " + i, Map.of());
        }
        replacedLongAgo(ours);
        scored(ours, id, 3);

        Set<AccountRevision> named = probe.as(
                ours, inside -> scores.named(ours, List.of(new AccountRevision(id, 3), new AccountRevision(id, 2))));
        assertThat(named).containsExactly(new AccountRevision(id, 3));
        upkeep.prune(ours, null);

        assertThat(revisions(ours, id)).extracting(RevisionView::revision).containsExactly(4, 3, 1);
    }

    @Test
    void olderAccountsGetTheNameByWhichDuplicatesAreFound() {
        account(ours, "Acme Ltd", null, Map.of());
        account(ours, "Acme Inc", null, Map.of());
        account(theirs, "Acme", null, Map.of());
        execute(ours, "UPDATE account SET match_name = NULL WHERE tenant_id = <tenant>");
        execute(theirs, "UPDATE account SET match_name = NULL WHERE tenant_id = <tenant>");
        assertThat(duplicates.list(ours, ALL).items()).isEmpty();

        assertThat(upkeep.nameSome(ours)).isEqualTo(2);

        assertThat(duplicates.list(ours, ALL).items()).hasSize(1);
        assertThat(upkeep.nameSome(ours)).isZero();
        assertThat(upkeep.nameSome(theirs)).isEqualTo(1);
    }

    @Test
    void ofAllNodesThatAskOneLooksAfterTheAccountsEachDay() throws Exception {
        account(ours, "Acme", null, Map.of());
        execute(ours, "UPDATE account SET match_name = NULL WHERE tenant_id = <tenant>");
        List<Future<?>> nodes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            nodes.add(threads.submit(() -> upkeep.startIfDue(Caller.system(ours.tenant()))));
        }
        for (Future<?> node : nodes) {
            node.get();
        }

        assertThat(count(ours, "job WHERE kind = 'ACCOUNT_UPKEEP' AND")).isEqualTo(1);
        assertThat(count(theirs, "job WHERE kind = 'ACCOUNT_UPKEEP' AND")).isZero();
    }

    private void scored(Caller caller, UUID account, int revision) {
        String hex = account.toString().replace("-", "");
        execute(
                caller,
                "INSERT INTO segment (tenant_id, id, name, needs, reasons_to_buy, revision, created_at)"
                        + " VALUES (<tenant>, UNHEX('" + hex + "'), 's', '[]', '[]', 1, '2026-01-01')");
        execute(
                caller,
                "INSERT INTO icp (tenant_id, id, name, segment_id, status, criteria, thresholds, revision,"
                        + " created_at, updated_at) VALUES (<tenant>, UNHEX('" + hex + "'), 'i', UNHEX('" + hex
                        + "'), 'RETIRED', '[]', '{}', 1, '2026-01-01', '2026-01-01')");
        execute(
                caller,
                "INSERT INTO icp_version (tenant_id, icp_id, version, name, segment_id, criteria, thresholds,"
                        + " attributes, published_at) VALUES (<tenant>, UNHEX('" + hex + "'), 1, 'i', UNHEX('" + hex
                        + "'), '[]', '{}', '{}', '2026-01-01')");
        execute(
                caller,
                "INSERT INTO score_history (tenant_id, account_id, icp_id, id, icp_version, account_revision,"
                        + " rank_score, low, high, coverage, decision, reasons, verdicts, seen, scored_on, scored_at)"
                        + " VALUES (<tenant>, UNHEX('" + hex + "'), UNHEX('" + hex + "'), UNHEX('" + hex + "'), 1, "
                        + revision
                        + ", 1, 1, 1, 1, 'NURTURE', '', '', '{}', '2026-01-01', '2026-01-01')");
    }

    private void replacedLongAgo(Caller caller) {
        execute(caller, "UPDATE account_revision SET replaced_at = '2020-01-01' WHERE tenant_id = <tenant>");
    }
}
