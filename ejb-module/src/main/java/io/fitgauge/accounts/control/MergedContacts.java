package io.fitgauge.accounts.control;

import io.fitgauge.accounts.entity.Contact;
import io.fitgauge.accounts.entity.ContactFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The contacts of two accounts that became one: who has the same e-mail address at both is one person. */
@Dependent
public class MergedContacts {

    private final ContactStore contacts;

    @Inject
    MergedContacts(ContactStore contacts) {
        this.contacts = contacts;
    }

    /**
     * What the remaining account says of a person stays, and is filled up from the other.
     *
     * @param same told of the one that goes and the one that stays, while both have their rows
     */
    public void follow(UUID from, UUID into, Instant now, BiConsumer<UUID, UUID> same) {
        List<Contact> twins = contacts.alsoAt(into, from);
        Map<String, Contact> kept = byEmail(contacts.alsoAt(from, into));
        List<Contact> filled = new ArrayList<>();
        for (Contact twin : twins) {
            Contact known = Objects.requireNonNull(kept.get(key(twin)));
            same.accept(twin.id(), known.id());
            contacts.delete(twin.id(), twin.revision());
            Contact full = known.changed(known.facts().filledFrom(twin.facts()), now);
            if (full.revision() != known.revision()) {
                filled.add(full);
            }
        }
        contacts.updateAll(filled);
        contacts.move(from, into, now);
    }

    private static Map<String, Contact> byEmail(List<Contact> contacts) {
        Map<String, Contact> byEmail = new HashMap<>();
        contacts.forEach(contact -> byEmail.put(key(contact), contact));
        return byEmail;
    }

    private static String key(Contact contact) {
        ContactFacts facts = contact.facts();
        return EmailCells.key(Objects.requireNonNull(facts.email()));
    }
}
