package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.AccountExport;
import io.fitgauge.accounts.boundary.AccountFilter;
import io.fitgauge.accounts.boundary.AccountView;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.attributes.boundary.AttributeCatalogue;
import io.fitgauge.attributes.boundary.AttributeView;
import io.fitgauge.attributes.boundary.Category;
import io.fitgauge.attributes.boundary.NewAttribute;
import io.fitgauge.fit.AttributeType;
import io.fitgauge.fit.Mode;
import io.fitgauge.icps.boundary.CriterionBody;
import io.fitgauge.icps.boundary.IcpDraft;
import io.fitgauge.icps.boundary.IcpFilter;
import io.fitgauge.icps.boundary.IcpLife;
import io.fitgauge.icps.boundary.IcpVersionView;
import io.fitgauge.icps.boundary.IcpView;
import io.fitgauge.icps.boundary.Icps;
import io.fitgauge.icps.boundary.MatchBody;
import io.fitgauge.icps.boundary.ProductDraft;
import io.fitgauge.icps.boundary.ProductView;
import io.fitgauge.icps.boundary.Products;
import io.fitgauge.icps.boundary.PublishTerms;
import io.fitgauge.icps.boundary.SegmentDraft;
import io.fitgauge.icps.boundary.Segments;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the rooms promise with a database under them, always with a second tenant who must see nothing of it. */
class RoomsInContainerIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);

    @Inject
    Products products;

    @Inject
    Segments segments;

    @Inject
    Icps icps;

    @Inject
    IcpLife life;

    @Inject
    AttributeCatalogue attributes;

    @Inject
    Accounts accounts;

    @Inject
    AccountExport export;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void tenantsUseTheSameNamesAndExternalIdsAndSeeOnlyTheirOwn() {
        UUID here = account(ours, "Acme", "A-1").id();
        UUID there = account(theirs, "Acme", "A-1").id();

        assertThat(found(ours)).containsExactly(here);
        assertThat(found(theirs)).containsExactly(there);
        assertThat(accounts.count(ours)).isEqualTo(1);
        assertThat(accounts.known(theirs, List.of(here, there))).hasSize(1);
        assertThat(accounts.chunk(theirs, null, 100)).hasSize(1);
    }

    private List<UUID> found(Caller caller) {
        AccountFilter byExternalId = new AccountFilter("acme", "A-1", null, null, null, null, null);
        return accounts.list(caller, byExternalId, ALL).items().stream()
                .map(AccountView::id)
                .toList();
    }

    @Test
    void anExternalIdIsUniqueInItsTenant() {
        account(ours, "Acme", "A-1");
        account(theirs, "Acme", "A-1");

        refused(Reason.DUPLICATE, () -> account(ours, "Another", "A-1"));
        assertThat(accounts.count(ours)).isEqualTo(1);
    }

    @Test
    void anotherTenantsAccountIsNotFoundWhateverIsTriedWithIt() {
        UUID id = account(ours, "Acme", "A-1").id();

        refused(Reason.NOT_FOUND, () -> accounts.find(theirs, id));
        refused(Reason.NOT_FOUND, () -> accounts.change(theirs, id, 1, draft("Taken", null, null)));
        refused(Reason.NOT_FOUND, () -> accounts.remove(theirs, id, 1));
        assertThat(accounts.find(ours, id).value().name()).isEqualTo("Acme");
    }

    @Test
    void anExportHoldsNothingOfAnotherTenant() {
        account(ours, "Acme canary", "A-1");
        own(ours, "canary");

        List<String> columns = export.columns(theirs);
        assertThat(columns).doesNotContain("canary");
        assertThat(export.columns(ours)).contains("canary");
        assertThat(export.rows(theirs, columns, null).rows()).isEmpty();
    }

    @Test
    void aChangeOfAnOldRevisionIsStale() {
        Revised<AccountView> account = accounts.register(ours, draft("Acme", null, null));
        accounts.change(ours, account.value().id(), account.revision(), draft("Acme 2", null, null));

        refused(
                Reason.STALE,
                () -> accounts.change(ours, account.value().id(), account.revision(), draft("Acme 3", null, null)));
        refused(Reason.STALE, () -> accounts.remove(ours, account.value().id(), account.revision()));
    }

    @Test
    void ofManyChangesOfOneRevisionOneWins() throws Exception {
        Revised<AccountView> account = accounts.register(ours, draft("Acme", null, null));
        Revised<ProductView> product = products.create(ours, new ProductDraft("Console", null));

        assertThat(winners(name ->
                        accounts.change(ours, account.value().id(), account.revision(), draft(name, null, null))))
                .isEqualTo(1);
        assertThat(winners(name ->
                        products.change(ours, product.value().id(), product.revision(), new ProductDraft(name, null))))
                .isEqualTo(1);
        assertThat(accounts.find(ours, account.value().id()).revision()).isEqualTo(account.revision() + 1);
    }

    /** @return how many of ten at once succeeded; all others must have been told that they are stale */
    private long winners(Consumer<String> change) throws InterruptedException {
        List<Future<?>> tries = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String name = "Change " + i;
            tries.add(threads.submit(() -> change.accept(name)));
        }
        long winners = 0;
        for (Future<?> one : tries) {
            try {
                one.get();
                winners++;
            } catch (ExecutionException lost) {
                assertThat(lost).satisfies(RoomsInContainerIT::isStale);
            }
        }
        return winners;
    }

    /** As the web tells it: see its answers. */
    private static void isStale(Throwable lost) {
        boolean stale = false;
        for (Throwable cause = lost; cause != null; cause = cause.getCause()) {
            stale |= cause instanceof OptimisticLockException
                    || cause instanceof Refusal refusal && refusal.reason() == Reason.STALE;
        }
        assertThat(stale).as(lost.toString()).isTrue();
    }

    @Test
    void aSegmentIsNotForAnotherTenantsProduct() {
        UUID product =
                products.create(ours, new ProductDraft("Console", null)).value().id();

        refused(Reason.INVALID, () -> segments.create(theirs, new SegmentDraft("Tea", null, product, null, null)));
        assertThat(segments.create(ours, new SegmentDraft("Players", null, product, null, null))
                        .value()
                        .productId())
                .isEqualTo(product);
        refused(
                Reason.IN_USE,
                () -> products.remove(
                        ours, product, products.find(ours, product).revision()));
    }

    @Test
    void aPublishedVersionNeverChanges() {
        Revised<IcpView> icp = icp(ours, "Players", "country", List.of("NL"));
        IcpVersionView first = life.publish(ours, icp.value().id(), null, PublishTerms.NONE);

        Revised<IcpView> published = icps.find(ours, icp.value().id());
        icps.change(
                ours,
                icp.value().id(),
                published.revision(),
                draft("Renamed", icp.value().segmentId(), "country", List.of("BE")));

        assertThat(icps.version(ours, icp.value().id(), 1)).isEqualTo(first);
        IcpVersionView second = life.publish(ours, icp.value().id(), null, PublishTerms.NONE);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.name()).isEqualTo("Renamed");
        assertThat(icps.version(ours, icp.value().id(), 1)).isEqualTo(first);
        assertThat(icps.published(ours, icp.value().id()).version()).isEqualTo(2);
    }

    @Test
    void whatDidNotChangeIsNotPublishedAgain() {
        UUID id = icp(ours, "Players", "country", List.of("NL")).value().id();
        life.publish(ours, id, null, PublishTerms.NONE);

        refused(Reason.WRONG_STATE, () -> life.publish(ours, id, null, PublishTerms.NONE));
    }

    @Test
    void ofManyPublicationsOneGivesOutTheNumber() throws Exception {
        UUID id = icp(ours, "Players", "country", List.of("NL")).value().id();
        List<Future<IcpVersionView>> tries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            tries.add(threads.submit(() -> life.publish(ours, id, null, PublishTerms.NONE)));
        }
        for (Future<IcpVersionView> one : tries) {
            try {
                one.get();
            } catch (ExecutionException lost) {
                assertThat(lost).rootCause().isInstanceOf(Refusal.class);
            }
        }

        assertThat(icps.versions(ours, id, ALL).items())
                .extracting(IcpVersionView::version)
                .containsExactly(1);
    }

    @Test
    void anotherTenantsIcpIsNotFoundWhateverIsTriedWithIt() {
        Revised<IcpView> icp = icp(ours, "Players", "country", List.of("NL"));
        UUID id = icp.value().id();
        life.publish(ours, id, null, PublishTerms.NONE);

        refused(Reason.NOT_FOUND, () -> icps.find(theirs, id));
        refused(Reason.NOT_FOUND, () -> icps.version(theirs, id, 1));
        refused(Reason.NOT_FOUND, () -> icps.versions(theirs, id, ALL));
        refused(Reason.NOT_FOUND, () -> icps.published(theirs, id));
        refused(Reason.NOT_FOUND, () -> icps.published(theirs, id, 1));
        refused(Reason.NOT_FOUND, () -> life.publish(theirs, id, null, PublishTerms.NONE));
        refused(Reason.NOT_FOUND, () -> life.retire(theirs, id, null));
        refused(Reason.NOT_FOUND, () -> icps.remove(theirs, id, icp.revision()));
        assertThat(icps.list(theirs, ALL, IcpFilter.ALL).items()).isEmpty();
        assertThat(icps.active(theirs)).isEmpty();
        refused(
                Reason.INVALID,
                () -> icps.create(theirs, draft("Theirs", icp.value().segmentId(), "country", List.of("NL"))));
    }

    @Test
    void anAttributeThatAnIcpNeedsStays() {
        Revised<AttributeView> drinks = own(ours, "drinks");
        Revised<AttributeView> theirDrinks = own(theirs, "drinks");
        UUID id = icp(ours, "Drinkers", "drinks", List.of("tea")).value().id();

        refused(Reason.IN_USE, () -> attributes.remove(ours, "drinks", drinks.revision()));
        attributes.remove(theirs, "drinks", theirDrinks.revision());

        life.publish(ours, id, null, PublishTerms.NONE);
        refused(Reason.IN_USE, () -> attributes.remove(ours, "drinks", drinks.revision()));
        life.retire(ours, id, null);
        attributes.remove(ours, "drinks", drinks.revision());
        assertThat(icps.published(ours, id, 1).criteria()).hasSize(1);
    }

    @Test
    void deletingAnAttributeForgetsItsValuesInItsTenantOnly() {
        Revised<AttributeView> drinks = own(ours, "drinks");
        own(theirs, "drinks");
        UUID here = accounts.register(ours, draft("Acme", null, Map.of("drinks", "tea")))
                .value()
                .id();
        UUID there = accounts.register(theirs, draft("Acme", null, Map.of("drinks", "tea")))
                .value()
                .id();

        attributes.remove(ours, "drinks", drinks.revision());

        Revised<AccountView> forgotten = accounts.find(ours, here);
        assertThat(forgotten.value().attributes()).doesNotContainKey("drinks");
        assertThat(forgotten.revision()).isEqualTo(2);
        assertThat(accounts.find(theirs, there).value().attributes()).containsEntry("drinks", "tea");
        assertThat(accounts.find(theirs, there).revision()).isEqualTo(1);
    }

    @Test
    void anotherTenantsAttributeIsUnknown() {
        own(ours, "drinks");

        refused(Reason.NOT_FOUND, () -> attributes.find(theirs, "drinks"));
        assertThat(attributes.definitions(theirs)).doesNotContainKey("drinks");
        refused(Reason.INVALID, () -> accounts.register(theirs, draft("Acme", null, Map.of("drinks", "tea"))));
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }

    private Revised<AttributeView> own(Caller caller, String key) {
        return attributes.define(
                caller, new NewAttribute(key, "What " + key, AttributeType.TEXT, Category.AUDIENCE, null, null));
    }

    private AccountView account(Caller caller, String name, String externalId) {
        return accounts.register(caller, draft(name, externalId, null)).value();
    }

    private static AccountDraft draft(String name, String externalId, Map<String, Object> values) {
        return new AccountDraft(name, externalId, null, null, null, values);
    }

    private Revised<IcpView> icp(Caller caller, String name, String attribute, List<Object> values) {
        UUID segment = segments.create(caller, new SegmentDraft(name, null, null, null, null))
                .value()
                .id();
        return icps.create(caller, draft(name, segment, attribute, values));
    }

    private static IcpDraft draft(String name, UUID segment, String attribute, List<Object> values) {
        MatchBody match = new MatchBody("IN", null, null, null, null, values, null);
        CriterionBody criterion = new CriterionBody("one", attribute, Mode.SCORE, 10, match, null, null);
        return new IcpDraft(name, segment, null, List.of(criterion), null);
    }
}
