package io.fitgauge.tenants.boundary;

import io.fitgauge.outbox.boundary.StoredEvent;
import io.fitgauge.tenancy.AcrossTenants;
import io.fitgauge.tenancy.Caller;
import io.fitgauge.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;

/** Finds the client that an agency's event is about, and has it noted there. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClientAudit {

    @Inject
    Tenants tenants;

    @Inject
    ClientNotes notes;

    @AcrossTenants("an agency's event is about one of its clients; what is written is written inside that one")
    public void tell(TenantId agency, StoredEvent event) {
        tenants.key(event.resourceId())
                .ifPresent(client -> notes.note(
                        Caller.acting(agency, event.by(), client, Locale.ENGLISH), ClientEvents.change(event)));
    }
}
