package io.fitgauge.committee.boundary;

import io.fitgauge.accounts.boundary.ContactView;
import io.fitgauge.accounts.boundary.Contacts;
import io.fitgauge.audit.boundary.AuditMentions;
import io.fitgauge.committee.control.HistoryStore;
import io.fitgauge.committee.control.Traces;
import io.fitgauge.identity.boundary.ActorName;
import io.fitgauge.identity.boundary.ActorNames;
import io.fitgauge.identity.boundary.Colleague;
import io.fitgauge.identity.boundary.Colleagues;
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
 * People of whom committees speak. What was said of a contact goes, now, in history and in the audit; anybody's name and
 * address go out of what was written of others. Under what a user said stays an id.
 */
class PeopleSpokenOf implements PersonalData {

    private static final String MEMBER = "committee_member";

    private final Contacts contacts;
    private final Colleagues colleagues;
    private final ActorNames visitors;
    private final HistoryStore history;
    private final Traces traces;
    private final AuditMentions audit;

    @Inject
    PeopleSpokenOf(
            Contacts contacts,
            Colleagues colleagues,
            ActorNames visitors,
            HistoryStore history,
            Traces traces,
            AuditMentions audit) {
        this.contacts = contacts;
        this.colleagues = colleagues;
        this.visitors = visitors;
        this.history = history;
        this.traces = traces;
        this.audit = audit;
    }

    @Override
    public Step step() {
        return Step.MENTIONS;
    }

    @Override
    public Map<String, Integer> erase(Caller caller, Person person) {
        if (!person.isContact()) {
            return unname(caller, ofUser(caller, person.id()));
        }
        Map<String, Integer> gone = unname(caller, ofContact(caller, person.id()));
        int noted = audit.eraseAbout(caller, MEMBER, history.membersEver(person.id()));
        gone.merge("audit_entry", noted, Integer::sum);
        traces.forget(person.id()).forEach((table, rows) -> gone.merge(table, rows, Integer::sum));
        return gone;
    }

    @Override
    public Map<String, Integer> eraseVisitor(Caller system, UUID user) {
        ActorName visitor = visitors.of(system, Set.of(user)).get(user);
        return visitor == null ? Map.of() : unname(system, List.of(visitor.name()));
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

    private Map<String, Integer> unname(Caller caller, List<String> marks) {
        Map<String, Integer> gone = new HashMap<>(traces.erase(marks));
        gone.put("audit_entry", audit.erase(caller, Traces.tables(), Traces.telling(marks)));
        return gone;
    }
}
