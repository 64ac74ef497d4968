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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows about people meet the contacts that are known. */
final class ContactMeeting extends RelatedMeeting<Contact> {

    private final Map<String, Contact> byExternalId = new HashMap<>();
    private final Map<Address, Contact> byAddress = new HashMap<>();
    private final Instant now;

    /** What is once an account. */
    private record Address(UUID account, String email) {

        static @Nullable Address of(@Nullable UUID account, @Nullable String email) {
            return account == null || email == null ? null : new Address(account, EmailCells.key(email));
        }

        static @Nullable Address of(Contact contact) {
            return of(contact.facts().accountId(), contact.facts().email());
        }
    }

    /** @param known the contacts with an external id or an e-mail address of the rows */
    ContactMeeting(
            ImportPlan plan, OwningAccounts owners, Collection<Contact> known, EarlierRows earlier, Instant now) {
        super(plan, owners, earlier);
        this.now = now;
        known.forEach(this::remember);
    }

    private void remember(Contact contact) {
        String externalId = contact.facts().externalId();
        if (externalId != null) {
            byExternalId.put(externalId, contact);
        }
        Address address = Address.of(contact);
        if (address != null) {
            byAddress.put(address, contact);
        }
    }

    @Override
    @Nullable
    Known<Contact> known(RelatedRow row, @Nullable UUID account) {
        String externalId = row.externalId();
        Contact owner = externalId == null ? null : byExternalId.get(externalId);
        if (owner != null) {
            return known(owner, MatchKeys.EXTERNAL_ID);
        }
        Contact there = at(Address.of(account, row.said(RelatedField.EMAIL)));
        return there == null ? null : known(there, RelatedField.EMAIL.key());
    }

    private static Known<Contact> known(Contact contact, String by) {
        return new Known<>(contact, contact.id(), contact.facts().name(), by);
    }

    private @Nullable Contact at(@Nullable Address address) {
        return address == null ? null : byAddress.get(address);
    }

    @Override
    Map<String, String> keys(Contact contact) {
        Address address = Address.of(contact);
        return address == null ? Map.of() : Map.of(RelatedField.EMAIL.key(), address.account() + " " + address.email());
    }

    @Override
    Contact asNew(RelatedRow row, UUID account) throws RefusedRow {
        String name = name(row);
        if (name == null) {
            throw new RefusedRow(ImportTarget.Field.NAME.key(), "A new contact needs a name.");
        }
        ContactFacts nameless = new ContactFacts(account, name, null, null, null, null, null);
        return Contact.born(UuidCreator.getTimeOrderedEpoch(), onto(nameless, row), now);
    }

    @Override
    Contact after(Contact before, RelatedRow row, @Nullable UUID account) throws RefusedRow {
        ContactFacts there = account == null ? before.facts() : before.facts().at(account);
        Contact after = before.changed(onto(there, row), now);
        Contact holder = at(Address.of(after));
        if (holder != null && !holder.id().equals(before.id())) {
            throw new RefusedRow(RelatedField.EMAIL.key(), "Another contact of this account has this e-mail address.");
        }
        return after;
    }

    private static @Nullable String name(RelatedRow row) {
        String name = row.said(ImportTarget.Field.NAME);
        if (name != null) {
            return name;
        }
        String parts = Stream.of(RelatedField.FIRST_NAME, RelatedField.LAST_NAME)
                .map(row::said)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? null : Cut.to(RowReader.MAX_NAME, parts);
    }

    private static ContactFacts onto(ContactFacts known, RelatedRow row) {
        Seniority before = known.seniority();
        String seniority = row.after(RelatedField.SENIORITY, before == null ? null : before.name());
        return new ContactFacts(
                known.accountId(),
                Objects.requireNonNullElse(name(row), known.name()),
                row.after(RelatedField.EMAIL, known.email()),
                row.after(RelatedField.TITLE, known.title()),
                row.after(RelatedField.DEPARTMENT, known.department()),
                seniority == null ? null : Seniority.valueOf(seniority),
                row.externalId() == null ? known.externalId() : row.externalId());
    }
}
