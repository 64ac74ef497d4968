package io.fitgauge.agenda.boundary;

import io.fitgauge.agenda.control.AgendaStore;
import io.fitgauge.agenda.entity.AgendaItem;
import io.fitgauge.portability.TenantData;
import io.fitgauge.portability.TenantTable;
import io.fitgauge.tenancy.Caller;
import jakarta.inject.Inject;
import java.util.List;

/** What this room keeps of a tenant: it is done where the archive comes in, and no more where the tenant was. */
class AgendaData implements TenantData {

    private static final List<TenantTable> TABLES =
            List.of(TenantTable.named("agenda_item", "kind", "subject_id", "due_on")
                    .texts("kind")
                    .ids("subject_id")
                    .days("due_on")
                    .ids("id")
                    .without("tenant_public_id", "The id of the tenant, once more.", TenantTable.PUBLIC_ID)
                    .word("state", AgendaItem.State.class)
                    .instants("due_at", "next_at")
                    .wholes("attempts")
                    .instants("done_at")
                    .texts("problem"));

    private final AgendaStore store;

    @Inject
    AgendaData(AgendaStore store) {
        this.store = store;
    }

    @Override
    public List<TenantTable> tables() {
        return TABLES;
    }

    @Override
    public void leaving(Caller system) {
        store.dropWaiting();
    }
}
