package io.fitgauge.accounts.boundary;

import io.fitgauge.accounts.control.ContactStore;
import io.fitgauge.accounts.entity.Contact;
import io.fitgauge.portability.Person;
import io.fitgauge.portability.PersonalData;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The contact itself. */
class ContactRow implements PersonalData {

    private final ContactStore contacts;

    @Inject
    ContactRow(ContactStore contacts) {
        this.contacts = contacts;
    }

    @Override
    public Step step() {
        return Step.ROWS;
    }

    @Override
    public void require(Caller caller, Person person) {
        if (person.isContact() && contacts.find(person.id()).isEmpty()) {
            throw Refusal.notFound("contact", person.id());
        }
    }

    @Override
    public Map<String, Integer> erase(Caller caller, Person person) {
        Optional<Contact> contact = person.isContact() ? contacts.find(person.id()) : Optional.empty();
        contact.ifPresent(found -> contacts.delete(found.id(), found.revision()));
        return Map.of("contact", contact.isPresent() ? 1 : 0);
    }
}
