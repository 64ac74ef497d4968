package io.fitgauge.knowledge.boundary;

import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.audit.boundary.AuditMentions;
import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.identity.boundary.ActorNames;
import io.fitgauge.identity.boundary.Colleague;
import io.fitgauge.identity.boundary.Colleagues;
import io.fitgauge.knowledge.control.Mentions;
import io.fitgauge.portability.Person;
import io.fitgauge.portability.PersonalData;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * People who are named by evidence, channels and comments: their names and addresses go, in what is there and in what the audit
 * noted of it. A contact's own row takes along that they were asked; under a user's comments stays an id.
 */
class NamedPeople implements PersonalData {

    private final Contacts contacts;
    private final Colleagues colleagues;
    private final ActorNames visitors;
    private final Mentions mentions;
    private final AuditMentions audit;

    @Inject
    NamedPeople(Contacts contacts, Colleagues colleagues, ActorNames visitors, Mentions mentions, AuditMentions audit) {
        this.contacts = contacts;
        this.colleagues = colleagues;
        this.visitors = visitors;
        this.mentions = mentions;
        this.audit = audit;
    }

    @Override
    public Step step() {
        return Step.MENTIONS;
    }

    @Override
    public Map<String, Integer> erase(Caller caller, Person person) {
        return forget(caller, person.isContact() ? ofContact(caller, person.id()) : ofUser(caller, person.id()));
    }

    @Override
    public Map<String, Integer> eraseVisitor(Caller system, UUID user) {
        ActorName visitor = visitors.of(system, Set.of(user)).get(user);
        return visitor == null ? Map.of() : forget(system, List.of(visitor.name()));
    }

    private List<String> ofContact(Caller caller, UUID id) {
        return contacts.among(caller, List.of(id)).stream()
                .flatMap((ContactView contact) -> Stream.of(contact.email(), contact.name()))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> ofUser(Caller caller, UUID id) {
        Colleague colleague = colleagues.byId(caller, Set.of(id)).get(id);
        return colleague == null ? List.of() : List.of(colleague.email(), colleague.name());
    }

    private Map<String, Integer> forget(Caller caller, List<String> marks) {
        Map<String, Integer> gone = new HashMap<>(mentions.erase(marks));
        gone.put("audit_entry", audit.erase(caller, Mentions.tables(), Mentions.telling(marks)));
        return gone;
    }
}
