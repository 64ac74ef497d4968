package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.AccountMerged;
import io.fitgauge.accounts.boundary.AccountView;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.fit.Mode;
import io.fitgauge.fit.Tier;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.PublishTerms;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.lists.boundary.FrozenLists;
import io.fitgauge.lists.boundary.ListExport;
import io.fitgauge.lists.boundary.ListSize;
import io.fitgauge.lists.boundary.ListedAccounts;
import io.fitgauge.lists.boundary.NewFrozenList;
import io.fitgauge.lists.boundary.TargetListDraft;
import io.fitgauge.lists.boundary.TargetListFilter;
import io.fitgauge.lists.boundary.TargetListView;
import io.fitgauge.lists.boundary.TargetLists;
import io.fitgauge.lists.entity.SavedFilter;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.scoring.boundary.Scores;
import io.fitgauge.tenancy.Access;
import io.fitgauge.tenancy.Actor;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Target lists on the database, always with a second tenant who must see nothing of them. */
class ListsInContainerIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);

    @Inject
    TargetLists lists;

    @Inject
    ListedAccounts listed;

    @Inject
    FrozenLists frozen;

    @Inject
    ListExport export;

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

    @Inject
    Event<AccountMerged> merged;

    @Test
    void anotherTenantsListIsNotFoundWhateverIsTriedWithIt() {
        UUID id = byHand(ours, "Fair");
        UUID theirAccount = account(theirs, "Spy", "NL");

        refused(Reason.NOT_FOUND, () -> lists.find(theirs, id));
        refused(Reason.NOT_FOUND, () -> lists.change(theirs, id, 1, draft("Taken", null)));
        refused(Reason.NOT_FOUND, () -> lists.remove(theirs, id, 1));
        refused(Reason.NOT_FOUND, () -> listed.page(theirs, id, ALL));
        refused(Reason.NOT_FOUND, () -> listed.add(theirs, id, List.of(theirAccount)));
        refused(Reason.NOT_FOUND, () -> listed.takeOff(theirs, id, theirAccount));
        refused(Reason.NOT_FOUND, () -> frozen.freeze(theirs, id, new NewFrozenList("Taken")));
        refused(Reason.NOT_FOUND, () -> export.columns(theirs, id));
        assertThat(lists.list(theirs, TargetListFilter.ALL, ALL).items()).isEmpty();
        assertThat(lists.list(ours, TargetListFilter.ALL, ALL).items()).hasSize(1);
    }

    @Test
    void onlyTheTenantsOwnAccountsComeOntoAList() {
        UUID id = byHand(ours, "Fair");
        UUID own = account(ours, "Acme", "NL");
        UUID theirAccount = account(theirs, "Globex", "NL");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> listed.add(ours, id, List.of(own, theirAccount)))
                .satisfies(
                        refusal -> assertThat(refusal.errors().get(0).pointer()).isEqualTo("/accountIds/1"));
        assertThat(on(ours, id)).isEmpty();
        assertThat(listed.add(ours, id, List.of(own, own))).isEqualTo(new ListSize(1, 1));
        assertThat(listed.add(ours, id, List.of(own))).isEqualTo(new ListSize(0, 1));
        assertThat(on(ours, id)).containsExactly("Acme");
    }

    @Test
    void anAccountLeavesItsListsByHandWithItsRow() {
        UUID id = byHand(ours, "Fair");
        UUID gone = account(ours, "Gone", "NL");
        listed.add(ours, id, List.of(gone, account(ours, "Stays", "NL")));

        accounts.remove(ours, gone, 1);

        assertThat(on(ours, id)).containsExactly("Stays");
    }

    @Test
    void aMergedAccountStaysOnItsListsAsTheOneItBecame() {
        UUID from = account(ours, "Acme B.V.", "NL");
        UUID into = account(ours, "Acme", "NL");
        UUID one = byHand(ours, "With one");
        UUID both = byHand(ours, "With both");
        listed.add(ours, one, List.of(from));
        listed.add(ours, both, List.of(from, into));

        probe.as(ours, inside -> {
            merged.fire(new AccountMerged(ours, from, into));
            return null;
        });

        assertThat(on(ours, one)).containsExactly("Acme");
        assertThat(on(ours, both)).containsExactly("Acme");
    }

    @Test
    void aFilterOfAccountsFindsWhatIsThereNow() {
        UUID id = byFilter(ours, new SavedFilter(null, null, null, "NL", null, null, null, null, null, null, null));
        account(ours, "Dutch", "NL");
        account(ours, "Belgian", "BE");
        account(theirs, "Theirs", "NL");

        assertThat(on(ours, id)).containsExactly("Dutch");
        account(ours, "Another", "NL");
        assertThat(listed.page(ours, id, new PageRequest(10, "name", null)).items())
                .extracting(AccountView::name)
                .containsExactly("Another", "Dutch");
    }

    @Test
    void aFilterOfScoresGoesThroughTheRankingPageByPage() {
        UUID icp = icp();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            scored("Dutch " + i, "NL", 50 + i, icp);
            scored("Belgian " + i, "BE", 50 + i, icp);
            expected.add("Dutch " + i);
        }
        scored("Too small", "NL", 1, icp);
        UUID id = byFilter(ours, filter("NL", icp, 80));

        assertThat(pages(ours, id, 3)).containsExactlyElementsOf(expected);
        assertThat(pages(ours, byFilter(ours, filter(null, icp, 80)), 4)).hasSize(14);
        assertThat(pages(ours, byFilter(ours, filter(null, icp, null)), 4)).hasSize(15);
    }

    @Test
    void anIcpThatIsAnothersIsAsUnknownAsOneThatIsNot() {
        UUID icp = icp();

        refused(Reason.INVALID, () -> byFilter(theirs, filter(null, icp, 80)));
        refused(Reason.INVALID, () -> byFilter(ours, filter(null, UUID.randomUUID(), 80)));
    }

    @Test
    void aFrozenListHoldsWhatTheFilterFoundThen() {
        UUID id = byFilter(ours, new SavedFilter(null, null, null, "NL", null, null, null, null, null, null, null));
        account(ours, "Dutch", "NL");

        Revised<TargetListView> made = frozen.freeze(ours, id, new NewFrozenList("November"));
        account(ours, "Later", "NL");

        assertThat(on(ours, made.value().id())).containsExactly("Dutch");
        assertThat(on(ours, id)).containsExactly("Dutch", "Later");
        assertThat(made.value().ownerId()).isEqualTo(ours.actor().id());
    }

    @Test
    void anExportHoldsTheListsAccountsOnly() {
        UUID id = byHand(ours, "Fair");
        listed.add(ours, id, List.of(account(ours, "=On it", "NL")));
        account(ours, "Not on it", "NL");

        List<String> columns = export.columns(ours, id);
        ListExport.Rows rows = export.rows(ours, id, columns, null);

        assertThat(rows.next()).isNull();
        assertThat(rows.rows()).hasSize(1);
        assertThat(rows.rows().get(0)).contains("'=On it").hasSameSizeAs(columns);
        assertThat(export.rows(theirs, id, columns, null).rows()).isEmpty();
    }

    @Test
    void salesKeepTheirOwnListsAndEditorsAll() {
        Caller one = sales();
        Caller other = sales();
        UUID id = byHand(one, "Mine");
        UUID account = account(ours, "Acme", "NL");

        listed.add(one, id, List.of(account));
        refused(Reason.ROLE_TOO_SMALL, () -> listed.add(other, id, List.of(account)));
        refused(Reason.ROLE_TOO_SMALL, () -> listed.takeOff(other, id, account));
        refused(Reason.ROLE_TOO_SMALL, () -> lists.change(other, id, 1, draft("Taken", null)));
        refused(Reason.ROLE_TOO_SMALL, () -> lists.remove(other, id, 1));
        assertThat(on(other, id)).containsExactly("Acme");
        lists.remove(ours, id, 1);
        refused(Reason.NOT_FOUND, () -> lists.find(one, id));
    }

    @Test
    void aChangeThatChangesNothingKeepsTheRevision() {
        UUID id = byHand(ours, "Fair");

        assertThat(lists.change(ours, id, 1, draft("Fair", null)).revision()).isEqualTo(1);
        assertThat(lists.change(ours, id, 1, draft("Spring fair", null)).revision())
                .isEqualTo(2);
        refused(Reason.STALE, () -> lists.change(ours, id, 1, draft("Late", null)));
        refused(Reason.INVALID, () -> lists.change(ours, id, 2, draft("Other kind", filter("NL", null, null))));
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }

    private Caller sales() {
        return new Caller(hall.key(), Actor.person(UUID.randomUUID()), Access.of(Role.SALES), Locale.ENGLISH);
    }

    private UUID byHand(Caller caller, String name) {
        return lists.create(caller, draft(name, null)).value().id();
    }

    private UUID byFilter(Caller caller, SavedFilter filter) {
        return lists.create(caller, draft("Filtered", filter)).value().id();
    }

    private static TargetListDraft draft(String name, SavedFilter filter) {
        return new TargetListDraft(name, null, null, filter, null);
    }

    private static SavedFilter filter(String country, UUID icp, Integer minScore) {
        return new SavedFilter(
                null,
                null,
                null,
                country,
                null,
                null,
                null,
                icp,
                minScore == null ? null : List.of(Tier.A),
                null,
                minScore);
    }

    private List<String> on(Caller caller, UUID list) {
        return listed.page(caller, list, ALL).items().stream()
                .map(AccountView::name)
                .toList();
    }

    private List<String> pages(Caller caller, UUID list, int limit) {
        List<String> names = new ArrayList<>();
        Page<AccountView> page = listed.page(caller, list, PageRequest.first(limit));
        while (page.next() != null) {
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            page.items().forEach(account -> names.add(account.name()));
            page = listed.page(caller, list, new PageRequest(limit, "", page.next()));
        }
        page.items().forEach(account -> names.add(account.name()));
        return names;
    }

    private UUID account(Caller caller, String name, String country) {
        return accounts.register(caller, new AccountDraft(name, null, null, null, null, Map.of("country", country)))
                .value()
                .id();
    }

    private void scored(String name, String country, int employees, UUID icp) {
        UUID account = accounts.register(
                        ours,
                        new AccountDraft(
                                name,
                                null,
                                null,
                                null,
                                null,
                                Map.of("country", country, "employees", BigDecimal.valueOf(employees))))
                .value()
                .id();
        scores.score(ours, account, icp);
    }

    /** Who has 50 to 500 people fits. */
    private UUID icp() {
        UUID segment = segments.create(ours, new SegmentDraft("Segment", null, null, null, null))
                .value()
                .id();
        MatchBody match = new MatchBody("BETWEEN", 50, 500, null, null, null, null);
        CriterionBody criterion = new CriterionBody("one", "employees", Mode.SCORE, 10, match, null, null);
        UUID icp = icps.create(ours, new IcpDraft("Icp", segment, null, List.of(criterion), null))
                .value()
                .id();
        life.publish(ours, icp, null, PublishTerms.NONE);
        return icp;
    }
}
