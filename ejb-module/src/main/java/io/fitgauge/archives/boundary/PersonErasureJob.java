package io.fitgauge.archives.boundary;

import io.fitgauge.archives.control.ArchiveResult;
import io.fitgauge.archives.control.KeepersOfPeople;
import io.fitgauge.archives.control.Receipt;
import io.fitgauge.jobs.boundary.JobHandler;
import io.fitgauge.jobs.boundary.JobRun;
import io.fitgauge.portability.Person;
import io.fitgauge.portability.PersonalData;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import io.fitgauge.tenants.boundary.OwnAgency;
import io.fitgauge.tenants.boundary.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Erases a person, room by room; cut off anywhere, it begins anew. Archives that were made before hold the person too, so
 * they go. Its result is the receipt.
 */
@Dependent
public class PersonErasureJob implements JobHandler {

    static final String KIND = "PERSON_ERASURE";

    private final PersonErasures erasures;
    private final KeepersOfPeople keepers;
    private final TenantExports exports;
    private final ExportRemoval removal;
    private final Tenants tenants;
    private final OwnAgency agencies;
    private final Clock clock;

    @Inject
    PersonErasureJob(
            PersonErasures erasures,
            KeepersOfPeople keepers,
            TenantExports exports,
            ExportRemoval removal,
            Tenants tenants,
            OwnAgency agencies,
            Clock clock) {
        this.erasures = erasures;
        this.keepers = keepers;
        this.exports = exports;
        this.removal = removal;
        this.tenants = tenants;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Once begun it does not stop: who is half erased would be found by nobody. */
    @Override
    public String run(JobRun run) {
        Caller caller = run.caller();
        Person person = person(run.input());
        Map<String, Integer> gone = new TreeMap<>();
        for (PersonalData room : keepers.inOrder()) {
            add(gone, erasures.erase(caller, room, person));
        }
        if (!person.isContact()) {
            eraseVisits(caller, person.id(), gone);
        }
        gone.put("tenant_export", removeArchives(caller));
        return new Receipt(person.kind().name(), person.id(), null, clock.instant(), gone).json();
    }

    private static Person person(String input) {
        Map<String, Object> asked = ArchiveResult.object(input);
        return new Person(
                Person.Kind.valueOf(String.valueOf(asked.get("kind"))),
                UUID.fromString(String.valueOf(asked.get("id"))));
    }

    /** In a tenant that is no agency's client nobody has been but its own people. */
    private void eraseVisits(Caller caller, UUID user, Map<String, Integer> gone) {
        if (!tenants.mine(caller).value().kind().equals("AGENCY")) {
            return;
        }
        for (TenantId tenant : tenants.all()) {
            Caller system = Caller.system(tenant);
            keepers.inOrder().forEach(room -> add(gone, erasures.eraseVisitor(system, room, user)));
        }
    }

    private int removeArchives(Caller caller) {
        List<UUID> own = exports.all(caller);
        removal.remove(caller, own);
        List<UUID> withAgency = agencies.find(caller)
                .map(agency -> removeOf(caller.tenant(), Caller.system(agency.key())))
                .orElse(List.of());
        return own.size() + withAgency.size();
    }

    private List<UUID> removeOf(TenantId client, Caller agency) {
        List<UUID> archives = exports.of(agency, client.id());
        removal.remove(agency, archives);
        return archives;
    }

    private static void add(Map<String, Integer> gone, Map<String, Integer> more) {
        more.forEach((table, rows) -> gone.merge(table, rows, Integer::sum));
    }
}
