package io.fitgauge.archives.boundary;

import io.fitgauge.archives.control.ArchiveResult;
import io.fitgauge.archives.control.KeepersOfPeople;
import io.fitgauge.jobs.boundary.JobView;
import io.fitgauge.jobs.boundary.Jobs;
import io.fitgauge.portability.Person;
import io.fitgauge.portability.PersonalData;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** A tenant erases one person: a contact, or a user. */
@Stateless
public class PersonErasures {

    @Inject
    KeepersOfPeople keepers;

    @Inject
    Jobs jobs;

    /** @throws Refusal NOT_FOUND, TOO_MANY_REQUESTS */
    public JobView requestOfContact(Caller caller, UUID id) {
        return request(caller, new Person(Person.Kind.CONTACT, id));
    }

    /** @throws Refusal NOT_FOUND, ROLE_TOO_SMALL, TOO_MANY_REQUESTS; WRONG_STATE for the last administrator */
    public JobView requestOfUser(Caller caller, UUID id) {
        return request(caller, new Person(Person.Kind.USER, id));
    }

    private JobView request(Caller caller, Person person) {
        keepers.inOrder().forEach(room -> room.require(caller, person));
        return jobs.enqueue(
                caller,
                PersonErasureJob.KIND,
                ArchiveResult.json(Map.of("kind", person.kind(), "id", person.id())),
                null);
    }

    /** One room's part. @return how many rows of which tables */
    public Map<String, Integer> erase(Caller caller, PersonalData room, Person person) {
        return room.erase(caller, person);
    }

    /** One room's part in a client of the agency whose user it is. @return how many rows of which tables */
    public Map<String, Integer> eraseVisitor(Caller system, PersonalData room, UUID user) {
        return room.eraseVisitor(system, user);
    }
}
