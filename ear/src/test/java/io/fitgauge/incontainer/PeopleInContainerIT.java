package io.fitgauge.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitgauge.accounts.boundary.AccountDraft;
import io.fitgauge.accounts.boundary.AccountMerged;
import io.fitgauge.accounts.boundary.Accounts;
import io.fitgauge.accounts.boundary.ContactDraft;
import io.fitgauge.accounts.boundary.ContactFilter;
import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.accounts.boundary.DealDraft;
import io.fitgauge.accounts.boundary.DealFilter;
import io.fitgauge.accounts.boundary.DealView;
import io.fitgauge.accounts.boundary.Deals;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.refusal.Reason;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Contacts and deals on the database, always with a second tenant who must see nothing of them. */
class PeopleInContainerIT extends InContainer {

    private static final PageRequest ALL = PageRequest.first(200);

    @Inject
    Accounts accounts;

    @Inject
    Contacts contacts;

    @Inject
    Deals deals;

    @Inject
    Event<AccountMerged> merged;

    @Test
    void anotherTenantsContactIsNotFoundWhateverIsTriedWithIt() {
        UUID account = account(ours, "Acme");
        UUID id = contact(ours, account, "Femke", "femke@acme.example").id();

        refused(Reason.NOT_FOUND, () -> contacts.find(theirs, id));
        refused(Reason.NOT_FOUND, () -> contacts.change(theirs, id, 1, draft(account, "Taken", null)));
        refused(Reason.NOT_FOUND, () -> contacts.remove(theirs, id, 1));
        assertThat(people(theirs)).isEmpty();
        assertThat(people(ours)).hasSize(1);
    }

    @Test
    void anotherTenantsDealIsNotFoundWhateverIsTriedWithIt() {
        UUID account = account(ours, "Acme");
        UUID id = deal(ours, account).id();

        refused(Reason.NOT_FOUND, () -> deals.find(theirs, id));
        refused(Reason.NOT_FOUND, () -> deals.change(theirs, id, 1, deal(account)));
        refused(Reason.NOT_FOUND, () -> deals.remove(theirs, id, 1));
        assertThat(deals.list(theirs, DealFilter.ALL, ALL).items()).isEmpty();
        assertThat(deals.chunk(theirs, null, 100)).isEmpty();
        assertThat(deals.chunk(ours, null, 100)).extracting(DealView::id).containsExactly(id);
        assertThat(deals.chunk(ours, id, 100)).isEmpty();
    }

    @Test
    void nothingHangsOnAnotherTenantsAccount() {
        UUID account = account(ours, "Acme");
        UUID own = account(theirs, "Globex");
        UUID contact = contact(theirs, own, "Spy", null).id();

        refused(Reason.INVALID, () -> contact(theirs, account, "Spy", null));
        refused(Reason.INVALID, () -> contacts.change(theirs, contact, 1, draft(account, "Spy", null)));
        refused(Reason.INVALID, () -> deal(theirs, account));
    }

    @Test
    void addressesAndExternalIdsAreTheTenantsOwn() {
        contact(ours, account(ours, "Acme"), "Femke", "femke@acme.example");

        contact(theirs, account(theirs, "Acme"), "Femke", "femke@acme.example");
        assertThat(people(theirs)).hasSize(1);
    }

    @Test
    void aMergeTakesPeopleAndDealsAlongAndMakesOneOfThoseWithTheSameAddress() {
        UUID from = account(ours, "Acme B.V.");
        UUID into = account(ours, "Acme");
        ContactView known = contact(ours, into, "Femke", "Femke@acme.example");
        contacts.register(
                ours, new ContactDraft(from, "F. de Boer", "femke@ACME.example", "CMO", "Marketing", null, "P-1"));
        ContactView joe = contact(ours, from, "Joe", "joe@acme.example");
        ContactView nameless = contact(ours, from, "Femke", null);
        DealView deal = deal(ours, from);
        DealView other = deal(ours, account(ours, "Other"));

        merge(ours, from, into);

        assertThat(people(ours)).extracting(ContactView::accountId).containsOnly(into);
        assertThat(people(ours))
                .extracting(ContactView::id)
                .containsExactlyInAnyOrder(known.id(), joe.id(), nameless.id());
        ContactView one = contacts.find(ours, known.id()).value();
        assertThat(one.name()).isEqualTo("Femke");
        assertThat(one.email()).isEqualTo("Femke@acme.example");
        assertThat(one.title()).isEqualTo("CMO");
        assertThat(one.externalId()).isEqualTo("P-1");
        assertThat(contacts.find(ours, joe.id()).revision()).isEqualTo(2);
        assertThat(deals.find(ours, deal.id()).value().accountId()).isEqualTo(into);
        assertThat(deals.find(ours, other.id()).value().accountId()).isEqualTo(other.accountId());
    }

    @Test
    void aMergeOfOthersTouchesNothing() {
        UUID from = account(ours, "Acme B.V.");
        UUID into = account(ours, "Acme");
        ContactView joe = contact(ours, from, "Joe", "joe@acme.example");

        merge(theirs, from, into);

        assertThat(contacts.find(ours, joe.id()).value()).isEqualTo(joe);
    }

    private void merge(Caller caller, UUID from, UUID into) {
        probe.as(caller, inside -> {
            merged.fire(new AccountMerged(caller, from, into));
            return null;
        });
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
    }

    private List<ContactView> people(Caller caller) {
        return contacts.list(caller, ContactFilter.ALL, ALL).items();
    }

    private UUID account(Caller caller, String name) {
        return accounts.register(caller, new AccountDraft(name, null, null, null, null, null))
                .value()
                .id();
    }

    private ContactView contact(Caller caller, UUID account, String name, String email) {
        return contacts.register(caller, draft(account, name, email)).value();
    }

    private static ContactDraft draft(UUID account, String name, String email) {
        return new ContactDraft(account, name, email, null, null, null, null);
    }

    private DealView deal(Caller caller, UUID account) {
        return deals.register(caller, deal(account)).value();
    }

    private static DealDraft deal(UUID account) {
        return new DealDraft(account, null, null, null, null, null, null, null, null, null);
    }
}
