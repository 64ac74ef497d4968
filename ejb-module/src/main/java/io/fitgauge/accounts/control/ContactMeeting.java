package io.fitgauge.accounts.control;

import com.github.f4b6a3.uuid.UuidCreator;
import io.fitgauge.accounts.entity.Contact;
import io.fitgauge.accounts.entity.ContactFacts;
import io.fitgauge.accounts.entity.Seniority;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows about people meet the contacts that are known. An address stays taken until the chunk is stored. */
final class ContactMeeting extends RelatedMeeting<Contact> {

    private final Map<String, Contact> byExternalId = new HashMap<>();
    private final Map<Address, Contact> byAddress = new HashMap<>();
    private final Instant now;

    /** What is once an account. */
    private record Address(UUID account, String email) {

        static @Nullable Address of(@Nullable UUID account, @Nullable String email) {
            return account == null || email == null ? null : new Address(account, EmailCells.key(email));
        }

        static @Nullable Address of(ContactFacts facts) {
            return of(facts.accountId(), facts.email());
        }
    }

    /** @param known the contacts with an external id or an e-mail address of the rows */
    ContactMeeting(ImportPlan plan, OwningAccounts owners, Collection<Contact> known, Instant now) {
        super(plan, owners);
        this.now = now;
        known.forEach(this::remember);
    }

    private void remember(Contact contact) {
        String externalId = contact.facts().externalId();
        if (externalId != null) {
            byExternalId.put(externalId, contact);
        }
        Address address = Address.of(contact.facts());
        if (address != null) {
            byAddress.put(address, contact);
        }
    }

    @Override
    UUID id(Contact contact) {
        return contact.id();
    }

    @Override
    @Nullable
    Contact known(RelatedRow row, @Nullable UUID account) {
        String externalId = row.externalId();
        Contact owner = externalId == null ? null : byExternalId.get(externalId);
        return owner == null ? at(Address.of(account, row.said(RelatedField.EMAIL))) : owner;
    }

    private @Nullable Contact at(@Nullable Address address) {
        return address == null ? null : byAddress.get(address);
    }

    @Override
    Contact asNew(RelatedRow row, UUID account) throws RefusedRow {
        String name = row.said(ImportTarget.Field.NAME);
        if (name == null) {
            throw new RefusedRow(ImportTarget.Field.NAME.key(), "A new contact needs a name.");
        }
        ContactFacts nameless = new ContactFacts(account, name, null, null, null, null, null);
        Contact contact = Contact.born(UuidCreator.getTimeOrderedEpoch(), onto(nameless, row), now);
        remember(contact);
        return contact;
    }

    @Override
    Contact after(Contact before, RelatedRow row, @Nullable UUID account) throws RefusedRow {
        ContactFacts there = account == null ? before.facts() : before.facts().at(account);
        Contact after = before.changed(onto(there, row), now);
        Contact holder = at(Address.of(after.facts()));
        if (holder != null && !holder.id().equals(before.id())) {
            throw new RefusedRow(RelatedField.EMAIL.key(), "Another contact of this account has this e-mail address.");
        }
        remember(after);
        return after;
    }

    private static ContactFacts onto(ContactFacts known, RelatedRow row) {
        Seniority before = known.seniority();
        String seniority = row.after(RelatedField.SENIORITY, before == null ? null : before.name());
        return new ContactFacts(
                known.accountId(),
                Objects.requireNonNullElse(row.said(ImportTarget.Field.NAME), known.name()),
                row.after(RelatedField.EMAIL, known.email()),
                row.after(RelatedField.TITLE, known.title()),
                row.after(RelatedField.DEPARTMENT, known.department()),
                seniority == null ? null : Seniority.valueOf(seniority),
                row.externalId() == null ? known.externalId() : row.externalId());
    }
}
