package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.accounts.boundary.AccountFilter;
import io.fitgauge.accounts.boundary.AccountView;
import io.fitgauge.accounts.boundary.ContactDraft;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.accounts.boundary.DuplicateGroup;
import io.fitgauge.accounts.boundary.Duplicates;
import io.fitgauge.accounts.boundary.MergeRequest;
import io.fitgauge.accounts.boundary.Merging;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which accounts are one, and what becomes of those that are made one; a second tenant sees and changes nothing of it. */
class DuplicatesInContainerIT extends AccountsInContainer {

    @Inject
    Duplicates duplicates;

    @Inject
    Merging merging;

    @Inject
    Contacts contacts;

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

    private List<UUID> found(Caller caller, String externalId) {
        AccountFilter filter = new AccountFilter(null, externalId, null, null, null, null, null);
        return accounts.list(caller, filter, ALL).items().stream()
                .map(AccountView::id)
                .toList();
    }
}
