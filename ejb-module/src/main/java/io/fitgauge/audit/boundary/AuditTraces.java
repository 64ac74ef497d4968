package io.fitgauge.audit.boundary;

import io.fitgauge.audit.control.AuditTracesStore;
import io.fitgauge.portability.Person;
import io.fitgauge.portability.PersonalData;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Change;
import io.fitgauge.tenancy.Changes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/**
 * What a person did stays, under their id, which is a pseudonym when nothing says any more whose it is: the address that it
 * was done from goes. Of what was done to their own rows the fields' names stay, and what those said goes.
 */
class AuditTraces implements PersonalData {

    private final AuditTracesStore store;
    private final Changes changes;

    @Inject
    AuditTraces(AuditTracesStore store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    @Override
    public Step step() {
        return Step.LOG;
    }

    @Override
    public Map<String, Integer> erase(Caller caller, Person person) {
        int emptied = store.emptyAbout(person.kind().resource(), person.id()) + store.forgetAddresses(person.id());
        changes.note(new Change(person.kind().resource(), person.id().toString(), null, Map.of("erased", true)));
        return Map.of("audit_entry", emptied);
    }

    @Override
    public Map<String, Integer> eraseVisitor(Caller system, UUID user) {
        return Map.of("audit_entry", store.emptyAbout("agency_visitor", user) + store.forgetAddresses(user));
    }
}
