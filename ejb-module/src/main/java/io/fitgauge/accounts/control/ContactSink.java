package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Contact;
import io.fitgauge.accounts.entity.Origin;
import io.fitgauge.tenancy.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Takes rows about contacts. */
@Dependent
class ContactSink implements RowSink {

    private final ContactStore contacts;
    private final AccountKeys accounts;

    @Inject
    ContactSink(ContactStore contacts, AccountKeys accounts) {
        this.contacts = contacts;
        this.accounts = accounts;
    }

    @Override
    public MetRows meet(Caller caller, ImportPlan plan, RowChunk chunk, Origin origin, EarlierRows earlier) {
        List<RelatedRow> rows = chunk.rows(RelatedRow.class);
        return new ContactMeeting(plan, accounts.of(rows), known(rows), earlier, origin.at())
                .meet(
                        chunk,
                        (born, changed) -> MissingAccount.asStale(() -> {
                            contacts.updateAll(changed);
                            contacts.insertAll(born);
                        }));
    }

    /** Those of the rows' external ids, and whoever has an e-mail address that they have or get. */
    private List<Contact> known(List<RelatedRow> rows) {
        List<Contact> known = new ArrayList<>(contacts.byExternalIds(rows.stream()
                .map(RelatedRow::externalId)
                .filter(Objects::nonNull)
                .toList()));
        List<String> emails = Stream.concat(
                        rows.stream().map(row -> row.said(RelatedField.EMAIL)),
                        known.stream().map(contact -> contact.facts().email()))
                .filter(Objects::nonNull)
                .toList();
        known.addAll(contacts.byEmails(emails));
        return known;
    }
}
