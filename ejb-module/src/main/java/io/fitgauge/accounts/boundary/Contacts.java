package io.fitgauge.accounts.boundary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.control.ContactStore;
import io.fitgauge.accounts.entity.Contact;
import io.fitgauge.paging.Page;
import io.fitgauge.paging.PageRequest;
import io.fitgauge.paging.Revised;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The people at the accounts of a tenant. */
@Stateless
public class Contacts {

    @Inject
    ContactStore store;

    @Inject
    ContactDrafts drafts;

    @Inject
    Clock clock;

    /** @throws Refusal INVALID; DUPLICATE when the external id, or the e-mail address at this account, is taken */
    public Revised<ContactView> register(Caller caller, ContactDraft draft) {
        Contact contact = Contact.born(UuidCreator.getTimeOrderedEpoch(), drafts.read(draft), clock.instant());
        store.insertAll(List.of(contact));
        return revised(contact);
    }

    /** @throws Refusal NOT_FOUND */
    public Revised<ContactView> find(Caller caller, UUID id) {
        return revised(get(id));
    }

    /** @return those of them that exist, in no order; ask for some hundreds at a time */
    public List<ContactView> among(Caller caller, Collection<UUID> ids) {
        return store.byIds(ids).stream().map(ContactView::of).toList();
    }

    /** Sorted by {@code name}, {@code createdAt} or {@code updatedAt}; in the order they came unless asked. */
    public Page<ContactView> list(Caller caller, ContactFilter filter, PageRequest request) {
        return store.list(filter.wanted(), request).map(ContactView::of);
    }

    /**
     * A change that changes nothing keeps the revision.
     *
     * @throws Refusal NOT_FOUND, STALE, and as {@link #register}
     */
    public Revised<ContactView> change(Caller caller, UUID id, int revision, ContactDraft draft) {
        Contact before = get(id, revision);
        Contact after = before.changed(drafts.read(draft), clock.instant());
        if (after.revision() != before.revision()) {
            store.updateAll(List.of(after));
        }
        return revised(after);
    }

    /** @throws Refusal NOT_FOUND, STALE */
    public void remove(Caller caller, UUID id, int revision) {
        store.delete(get(id, revision).id(), revision);
    }

    private Contact get(UUID id, int revision) {
        Contact contact = get(id);
        if (contact.revision() != revision) {
            throw Refusal.stale();
        }
        return contact;
    }

    private Contact get(UUID id) {
        return store.find(id).orElseThrow(() -> Refusal.notFound("contact", id));
    }

    private static Revised<ContactView> revised(Contact contact) {
        return new Revised<>(contact.revision(), ContactView.of(contact));
    }
}
