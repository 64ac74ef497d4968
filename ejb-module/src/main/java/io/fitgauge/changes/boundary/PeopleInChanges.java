package io.fitgauge.changes.boundary;

import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.changes.control.Mentions;
import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.identity.boundary.ActorNames;
import io.fitgauge.identity.boundary.Colleague;
import io.fitgauge.identity.boundary.Colleagues;
import io.fitgauge.notifications.boundary.Notifications;
import io.fitgauge.portability.Person;
import io.fitgauge.portability.PersonalData;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * People who are named by what was said of a change: their names and addresses go. A user's own row takes along what they had to
 * acknowledge; under a change that they made stays an id.
 */
class PeopleInChanges implements PersonalData {

    private final Contacts contacts;
    private final Colleagues colleagues;
    private final ActorNames visitors;
    private final Mentions mentions;
    private final Notifications notifications;

    @Inject
    PeopleInChanges(
            Contacts contacts,
            Colleagues colleagues,
            ActorNames visitors,
            Mentions mentions,
            Notifications notifications) {
        this.contacts = contacts;
        this.colleagues = colleagues;
        this.visitors = visitors;
        this.mentions = mentions;
        this.notifications = notifications;
    }

    @Override
    public Step step() {
        return Step.MENTIONS;
    }

    @Override
    public Map<String, Integer> erase(Caller caller, Person person) {
        return erase(caller, person.isContact() ? ofContact(caller, person.id()) : ofUser(caller, person.id()));
    }

    @Override
    public Map<String, Integer> eraseVisitor(Caller system, UUID user) {
        ActorName visitor = visitors.of(system, Set.of(user)).get(user);
        return visitor == null ? Map.of() : erase(system, List.of(visitor.name()));
    }

    /** Also where people were told in the same words. */
    private Map<String, Integer> erase(Caller caller, List<String> marks) {
        Map<String, Integer> gone = new TreeMap<>(mentions.erase(marks));
        gone.putAll(notifications.erase(caller, marks));
        return gone;
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
}
