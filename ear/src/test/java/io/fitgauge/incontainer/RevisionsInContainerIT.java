package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitgauge.accounts.boundary.AccountView;
import io.fitgauge.accounts.boundary.FieldChange;
import io.fitgauge.accounts.boundary.RevisionView;
import io.fitgauge.accounts.boundary.Source;
import io.fitgauge.accounts.boundary.Statement;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What accounts were, and who said what they are; a second tenant reads nothing of it. */
class RevisionsInContainerIT extends AccountsInContainer {

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
}
