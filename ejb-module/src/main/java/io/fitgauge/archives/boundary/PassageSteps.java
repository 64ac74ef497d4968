package io.fitgauge.archives.boundary;

import io.fitgauge.archives.control.DepartingRows;
import io.fitgauge.archives.control.IncomingRows;
import io.fitgauge.archives.control.KeptTables;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.refusal.Refusal;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.Changes;
import io.fitgauge.tenants.boundary.Passage;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a tenant's way in or out, each a transaction of its own. None of them is noted in its audit. */
@Stateless
public class PassageSteps {

    @Inject
    Passage passage;

    @Inject
    KeptTables kept;

    @Inject
    IncomingRows incoming;

    @Inject
    DepartingRows departing;

    @Inject
    Changes changes;

    /** @throws Refusal INVALID when the rows do not fit; WRONG_STATE when the tenant is not coming in any more */
    public void take(Caller system, TenantTable table, List<List<@Nullable Object>> rows) {
        passage.arriving(system);
        incoming.store(table, system.tenant().id(), rows);
        changes.goForGood();
    }

    /** All rows are there: the tenant opens. */
    public void open(Caller system) {
        kept.rooms().forEach(room -> room.arrived(system));
        passage.arrived(system);
        changes.goForGood();
    }

    /** @throws Refusal WRONG_STATE for an agency that has clients */
    public void close(Caller system) {
        passage.leave(system);
        changes.goForGood();
    }

    /** Its work stops. @throws Refusal WRONG_STATE unless it was closed */
    public void stop(Caller system) {
        passage.leaving(system);
        kept.rooms().forEach(room -> room.leaving(system));
        changes.goForGood();
    }

    /** @return how many rows went; 0 says that none is left. @throws Refusal WRONG_STATE unless it was closed */
    public int removeSome(Caller system, TenantTable table) {
        passage.leaving(system);
        int gone = departing.removeSome(table);
        changes.goForGood();
        return gone;
    }

    /** The tenant itself. @throws jakarta.persistence.PersistenceException when anything of it is left */
    public void remove(Caller system) {
        passage.remove(system);
        changes.goForGood();
    }
}
