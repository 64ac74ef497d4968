package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.ContactStore;
import io.fitgauge.accounts.control.ImportStore;
import io.fitgauge.accounts.entity.Contact;
import io.fitgauge.portability.Person;
import io.fitgauge.portability.PersonalData;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows of files that an import did not take, where they name a contact. */
class ContactMentions implements PersonalData {

    private static final int SHORTEST_MARK = 5;

    private final ContactStore contacts;
    private final ImportStore imports;

    @Inject
    ContactMentions(ContactStore contacts, ImportStore imports) {
        this.contacts = contacts;
        this.imports = imports;
    }

    @Override
    public Step step() {
        return Step.MENTIONS;
    }

    @Override
    public Map<String, Integer> erase(Caller caller, Person person) {
        int emptied = person.isContact() ? empty(person.id()) : 0;
        return Map.of("account_import_remark", emptied);
    }

    private int empty(UUID id) {
        return contacts.find(id).stream()
                .flatMap(contact -> marks(contact).stream())
                .mapToInt(imports::emptyRemarks)
                .sum();
    }

    /** By which a row of a file is theirs. Names of one short word would be found everywhere. */
    private static List<String> marks(Contact contact) {
        return Stream.of(contact.facts().email(), contact.facts().name())
                .filter(Objects::nonNull)
                .filter(mark -> mark.length() >= SHORTEST_MARK)
                .toList();
    }
}
