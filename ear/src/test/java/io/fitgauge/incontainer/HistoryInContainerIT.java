package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.AccountFilter;
import io.fitgauge.accounts.boundary.AccountHistory;
import io.fitgauge.accounts.boundary.AccountRevision;
import io.fitgauge.accounts.boundary.AccountValues;
import io.fitgauge.accounts.boundary.AccountView;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.ContactDraft;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.accounts.boundary.DuplicateGroup;
import io.fitgauge.accounts.boundary.Duplicates;
import io.fitgauge.accounts.boundary.FieldChange;
import io.fitgauge.accounts.boundary.MergeRequest;
import io.fitgauge.accounts.boundary.Merging;
import io.fitgauge.accounts.boundary.RevisionUse;
import io.fitgauge.accounts.boundary.RevisionView;
import io.fitgauge.accounts.boundary.Source;
import io.fitgauge.accounts.boundary.Statement;
import io.fitgauge.accounts.boundary.Upkeep;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What accounts were, who said what they are, and which are one; a second tenant sees and changes nothing of it. */
class HistoryInContainerIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);

    @Inject
    Accounts accounts;

    @Inject
    AccountHistory history;

    @Inject
    Duplicates duplicates;

    @Inject
    Merging merging;

    @Inject
    Contacts contacts;

    @Inject
    Upkeep upkeep;

    @Inject
    RevisionUse scores;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void everyChangeKeepsWhatWasBefore() {
        UUID id = account(ours, "Acme", null, Map.of("employees", 10));
        change(ours, id, "Acme", Map.of("employees", 12, "region", "Zeeland"));
        change(ours, id, "Acme Ltd", Map.of("employees", 12));

        assertThat(revisions(ours, id)).extracting(RevisionView::revision).containsExactly(3, 2, 1);
        assertThat(revisions(ours, id).get(1).changes())
                .extracting(FieldChange::field)
                .containsExactlyInAnyOrder("employees", "region");
        assertThat(revisions(ours, id).get(0).source().by())
                .isEqualTo(ours.actor().id());
        assertThat(history.find(ours, id, 1).account().name()).isEqualTo("Acme");
        assertThat(history.find(ours, id, 2).account().attributes()).containsEntry("region", "Zeeland");
        assertThat(history.find(ours, id, 3).account().attributes()).doesNotContainKey("region");
        refused(Reason.NOT_FOUND, () -> history.find(ours, id, 4));
    }

    @Test
    void anotherTenantReadsNothingOfIt() {
        UUID id = account(ours, "Acme", null, Map.of());
        change(ours, id, "Acme Ltd", Map.of());

        refused(Reason.NOT_FOUND, () -> history.list(theirs, id, ALL));
        refused(Reason.NOT_FOUND, () -> history.find(theirs, id, 1));
        refused(Reason.NOT_FOUND, () -> history.values(theirs, id));
    }

    @Test
    void aListOfRevisionsGoesOnWhereThePageEnded() {
        UUID id = account(ours, "Acme 1", null, Map.of());
        for (int i = 2; i <= 5; i++) {
            change(ours, id, "Acme " + i, Map.of());
        }

        var first = history.list(ours, id, PageRequest.first(2));
        var second = history.list(ours, id, new PageRequest(2, "", first.next()));

        assertThat(first.items()).extracting(RevisionView::revision).containsExactly(5, 4);
        assertThat(second.items()).extracting(RevisionView::revision).containsExactly(3, 2);
        assertThat(second.items().get(1).comparedWith()).isEqualTo(1);
    }

    @Test
    void ofManyChangesAtOnceEachKeepsTheOneBefore() throws Exception {
        UUID id = account(ours, "Acme", null, Map.of());
        List<Future<?>> tries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String name = "Acme " + i;
            tries.add(threads.submit(() -> {
                while (true) {
                    try {
                        change(ours, id, name, Map.of());
                        return;
                    } catch (Refusal stale) {
                        assertThat(stale.reason()).isEqualTo(Reason.STALE);
                    }
                }
            }));
        }
        for (Future<?> one : tries) {
            one.get();
        }

        assertThat(revisions(ours, id)).extracting(RevisionView::revision).containsExactly(9, 8, 7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void everyValueTellsWhoSaidItLast() {
        UUID id = account(ours, "Acme", null, Map.of("employees", 10, "region", "Zeeland"));
        Revised<AccountView> account = accounts.find(ours, id);
        Source register = new Source("Handelsregister", LocalDate.of(2026, 5, 1));
        accounts.state(
                ours,
                id,
                account.revision(),
                draft("Acme", null, null, Map.of("employees", 10, "region", "Zeeland")),
                new Statement(Set.of("employees"), register));

        assertThat(value(ours, id, "employees").source().name()).isEqualTo("Handelsregister");
        assertThat(value(ours, id, "employees").asOf()).isEqualTo("2026-05-01");
        assertThat(value(ours, id, "region").source().name()).isNull();
        assertThat(accounts.find(ours, id).revision()).isEqualTo(2);
    }

    @Test
    void anAccountThatIsDeletedTakesItsHistoryAlong() {
        UUID id = account(ours, "Acme", null, Map.of());
        change(ours, id, "Acme Ltd", Map.of());

        accounts.remove(ours, id, 2);

        assertThat(count(ours, "account_revision")).isZero();
    }

    @Test
    void duplicatesAreFoundByDomainAndByNameWithinATenant() {
        UUID one = account(ours, "Škoda Auto, a.s.", "skoda.example", Map.of());
        UUID two = account(ours, "Other", "skoda.example", Map.of());
        UUID three = account(ours, "SKODA AUTO", null, Map.of());
        account(theirs, "Skoda Auto", "skoda.example", Map.of());

        List<DuplicateGroup> found = duplicates.list(ours, ALL).items();

        assertThat(found).extracting(DuplicateGroup::key).containsExactly("skoda.example", "skodaauto");
        assertThat(found.get(0).accounts()).extracting(AccountView::id).containsExactly(one, two);
        assertThat(found.get(1).accounts()).extracting(AccountView::id).containsExactly(one, three);
        assertThat(duplicates.list(theirs, ALL).items()).isEmpty();
    }

    @Test
    void pagesOfDuplicatesGoOnAcrossBothKinds() {
        account(ours, "A", "one.example", Map.of());
        account(ours, "B", "one.example", Map.of());
        account(ours, "C Ltd", null, Map.of());
        account(ours, "C Inc", null, Map.of());

        var first = duplicates.list(ours, PageRequest.first(1));
        var second = duplicates.list(ours, new PageRequest(1, "", first.next()));

        assertThat(first.items()).extracting(DuplicateGroup::key).containsExactly("one.example");
        assertThat(second.items()).extracting(DuplicateGroup::key).containsExactly("c");
        assertThat(second.next()).isNull();
    }

    @Test
    void whoWasToldApartIsNoDuplicate() {
        UUID one = account(ours, "Delta", null, Map.of());
        UUID two = account(ours, "Delta Inc", null, Map.of());
        UUID foreign = account(theirs, "Delta", null, Map.of());

        refused(Reason.INVALID, () -> duplicates.keepApart(ours, one, List.of(foreign)));
        refused(Reason.NOT_FOUND, () -> duplicates.keepApart(theirs, one, List.of(foreign)));
        duplicates.keepApart(ours, two, List.of(one));
        duplicates.keepApart(ours, one, List.of(two));

        assertThat(duplicates.list(ours, ALL).items()).isEmpty();
        account(ours, "Delta GmbH", null, Map.of());
        assertThat(duplicates.list(ours, ALL).items()).hasSize(1);
    }

    @Test
    void whatHangsOnAMergedAccountFollows() {
        UUID into = accounts.register(ours, draft("Acme", "E1", null, Map.of("employees", 10)))
                .value()
                .id();
        UUID from = accounts.register(ours, draft("Acme BV", "E2", "acme.example", Map.of("region", "Zeeland")))
                .value()
                .id();
        contacts.register(ours, new ContactDraft(from, "Ann", "ann@acme.example", null, null, null, null));

        merging.merge(ours, into, 1, new MergeRequest(List.of(from), null));

        assertThat(accounts.find(ours, into).value().domain()).isEqualTo("acme.example");
        assertThat(value(ours, into, "region").source().kind()).isEqualTo(Origin.Kind.PERSON);
        assertThat(found(ours, "E2")).containsExactly(into);
        assertThat(accounts.list(ours, AccountFilter.ALL, ALL).items()).hasSize(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accounts.find(ours, from))
                .withMessageContaining(into.toString());
        refused(Reason.DUPLICATE, () -> accounts.register(ours, draft("New", "E2", null, Map.of())));
        assertThat(accounts.register(theirs, draft("New", "E2", null, Map.of())).revision())
                .isEqualTo(1);
        assertThat(count(
                        ours,
                        "contact WHERE account_id = UNHEX('" + into.toString().replace("-", "") + "') AND"))
                .isEqualTo(1);
        assertThat(revisions(ours, into).get(0).merged()).hasSize(1);
    }

    @Test
    void whatWasMergedBeforeComesAlong() {
        UUID first = accounts.register(ours, draft("One", "E1", null, Map.of()))
                .value()
                .id();
        UUID second = accounts.register(ours, draft("Two", "E2", null, Map.of()))
                .value()
                .id();
        UUID third = accounts.register(ours, draft("Three", "E3", null, Map.of()))
                .value()
                .id();

        merging.merge(ours, second, 1, new MergeRequest(List.of(first), null));
        merging.merge(ours, third, 1, new MergeRequest(List.of(second), null));

        assertThat(found(ours, "E1")).containsExactly(third);
        assertThat(found(ours, "E2")).containsExactly(third);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> accounts.find(ours, first))
                .withMessageContaining(third.toString());
        accounts.remove(ours, third, 2);
        assertThat(count(ours, "account_alias")).isZero();
    }

    @Test
    void nobodyMergesAnotherTenantsAccounts() {
        UUID here = account(ours, "Acme", null, Map.of());
        UUID there = account(theirs, "Acme", null, Map.of());

        refused(Reason.INVALID, () -> merging.merge(ours, here, 1, new MergeRequest(List.of(there), null)));
        refused(Reason.NOT_FOUND, () -> merging.merge(theirs, here, 1, new MergeRequest(List.of(there), null)));
        refused(
                Reason.STALE,
                () -> merging.merge(
                        ours, here, 2, new MergeRequest(List.of(account(ours, "B", null, Map.of())), null)));
        assertThat(accounts.find(theirs, there).revision()).isEqualTo(1);
    }

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

    private void execute(Caller caller, String sql) {
        probe.as(caller, inside -> {
            try (var handle = inside.rows().open()) {
                return handle.createUpdate(sql).execute();
            }
        });
    }

    /** @param table with a condition that ends in AND, if need be */
    private long count(Caller caller, String table) {
        return probe.as(caller, inside -> {
            try (var handle = inside.rows().open()) {
                return handle.createQuery("SELECT COUNT(*) FROM " + table + (table.endsWith("AND") ? "" : " WHERE")
                                + " tenant_id = <tenant>")
                        .mapTo(Long.class)
                        .one();
            }
        });
    }

    private List<RevisionView> revisions(Caller caller, UUID id) {
        return history.list(caller, id, ALL).items();
    }

    private AccountValues.KnownValue value(Caller caller, UUID id, String field) {
        return history.values(caller, id).value().values().stream()
                .filter(value -> value.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> found(Caller caller, String externalId) {
        AccountFilter filter = new AccountFilter(null, externalId, null, null, null, null, null);
        return accounts.list(caller, filter, ALL).items().stream()
                .map(AccountView::id)
                .toList();
    }

    private UUID account(Caller caller, String name, String domain, Map<String, Object> values) {
        return accounts.register(caller, draft(name, null, domain, values))
                .value()
                .id();
    }

    private void change(Caller caller, UUID id, String name, Map<String, Object> values) {
        Revised<AccountView> account = accounts.find(caller, id);
        accounts.change(
                caller,
                id,
                account.revision(),
                draft(name, null, account.value().domain(), values));
    }

    private static AccountDraft draft(String name, String externalId, String domain, Map<String, Object> values) {
        Map<String, Object> decimals = new HashMap<>();
        values.forEach(
                (key, value) -> decimals.put(key, value instanceof Integer number ? new BigDecimal(number) : value));
        return new AccountDraft(name, externalId, domain, null, null, decimals);
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
