package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.ContactDraft;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.accounts.boundary.DealDraft;
import io.fitgauge.accounts.boundary.DealView;
import io.fitgauge.accounts.boundary.Deals;
import io.fitgauge.accounts.entity.LossReason;
import io.fitgauge.accounts.entity.Stage;
import io.fitgauge.committee.boundary.AccountCommittees;
import io.fitgauge.committee.boundary.LostCommittees;
import io.fitgauge.committee.boundary.MemberDraft;
import io.fitgauge.committee.entity.BuyerStance;
import io.fitgauge.committee.entity.CommitteeRole;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who decides together, on the database, with a second tenant who must see nothing of it. */
class CommitteeInContainerIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);

    @Inject
    AccountCommittees committees;

    @Inject
    LostCommittees lost;

    @Inject
    Accounts accounts;

    @Inject
    Contacts contacts;

    @Inject
    Deals deals;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Test
    void anotherTenantsCommitteeIsNotFoundWhateverIsTriedWithIt() {
        UUID account = account();
        UUID contact = contact(account);
        committees.put(ours, account, contact, AccountCommittees.NO_PART, champion("Ours"));

        refused(Reason.NOT_FOUND, () -> committees.report(theirs, account, null));
        refused(Reason.NOT_FOUND, () -> committees.member(theirs, account, contact));
        refused(Reason.NOT_FOUND, () -> committees.put(theirs, account, contact, 1, champion("Taken")));
        refused(Reason.NOT_FOUND, () -> committees.remove(theirs, account, contact, 1));
        refused(Reason.NOT_FOUND, () -> committees.history(theirs, account, contact, ALL));
        assertThat(committees.member(ours, account, contact).value().note()).isEqualTo("Ours");
    }

    @Test
    void ofManyWhoSayFirstWhatPartSomebodyPlaysOneIsHeard() throws Exception {
        UUID account = account();
        UUID contact = contact(account);
        List<Future<?>> tries = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            MemberDraft said = champion("Said " + i);
            tries.add(threads.submit(() -> committees.put(ours, account, contact, AccountCommittees.NO_PART, said)));
        }
        int heard = 0;
        for (Future<?> one : tries) {
            try {
                one.get();
                heard++;
            } catch (ExecutionException other) {
                assertThat(Refusal.in(other).orElseThrow().reason()).isEqualTo(Reason.STALE);
            }
        }

        assertThat(heard).isEqualTo(1);
        assertThat(committees.history(ours, account, null, ALL).items()).hasSize(1);
    }

    @Test
    void aDealThatIsLostOnceMoreKeepsWhatItLooksLikeThen() {
        UUID account = account();
        UUID deal = deals.register(ours, deal(account, Stage.LOST)).value().id();
        awaitPeople(deal, 0);
        committees.put(ours, account, contact(account), AccountCommittees.NO_PART, champion("Late"));
        Revised<DealView> known = deals.find(ours, deal);
        Revised<DealView> open = deals.change(ours, deal, known.revision(), deal(account, Stage.OPEN));
        refused(Reason.NOT_FOUND, () -> lost.of(ours, deal));

        deals.change(ours, deal, open.revision(), deal(account, Stage.LOST));

        awaitPeople(deal, 1);
        refused(Reason.NOT_FOUND, () -> lost.of(theirs, deal));
    }

    private void awaitPeople(UUID deal, int people) {
        Awaitility.await("what is kept of " + deal)
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .ignoreException(Refusal.class)
                .until(() -> lost.of(ours, deal).people() == people);
    }

    private static DealDraft deal(UUID account, Stage stage) {
        LossReason reason = stage == Stage.LOST ? LossReason.BLOCKED : null;
        return new DealDraft(account, null, stage, null, null, null, reason, null, null, null);
    }

    private static MemberDraft champion(String note) {
        return new MemberDraft(List.of(CommitteeRole.CHAMPION), BuyerStance.SUPPORTS, false, null, null, note);
    }

    private UUID account() {
        return accounts.register(ours, new AccountDraft("Acme", null, null, null, null, Map.of()))
                .value()
                .id();
    }

    private UUID contact(UUID account) {
        return contacts.register(ours, new ContactDraft(account, "Femke", null, null, null, null, null))
                .value()
                .id();
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }
}
